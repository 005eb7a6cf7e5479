// Marks the words selected in the note as about or from somebody else: they go into the next empty box.
const button = document.querySelector('[data-mark-passage]')
const form = document.querySelector('form.note-form')
let selected = ''

function remember (event) {
  const box = event.target
  if (box instanceof HTMLTextAreaElement && !box.name.startsWith('passage_')) {
    selected = box.value.slice(box.selectionStart, box.selectionEnd).trim() || selected
  }
}

function mark () {
  const boxes = [...form.querySelectorAll('textarea[name^="passage_"]')]
  const empty = boxes.find(box => !box.value.trim())
  if (!selected || !empty) return
  empty.value = selected
  empty.dispatchEvent(new Event('input', { bubbles: true }))
  selected = ''
  form.querySelector(`[name="whose_${empty.name.split('_')[1]}"]`).focus()
}

if (button && form) {
  button.hidden = false
  form.addEventListener('select', remember, true)
  form.addEventListener('keyup', remember, true)
  form.addEventListener('mouseup', remember, true)
  button.addEventListener('click', mark)
}
