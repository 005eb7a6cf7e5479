// Slips to sort: dragged with a finger or a mouse, or moved with the arrow keys. Each slip becomes a line in the box of its place, so that what
// is sent, kept and read is the same as if it had been typed. Without this script the boxes are typed in, or the sheet is printed and cut.

const made = (tag, words = '', more = {}) => Object.assign(document.createElement(tag), { textContent: words, ...more })

/** One sheet: a column for each place and one for what is not sorted yet. */
function sorting (root) {
  const form = root.closest('form')
  const boxes = [...form.querySelectorAll('textarea[data-place]')]
  const says = made('p', '', { className: 'govuk-visually-hidden' })
  says.setAttribute('role', 'status')
  const columns = [column('', root.dataset.sort), ...boxes.map(box => column(box.dataset.place, form.querySelector(`label[for="${box.id}"]`).textContent.trim(), box))]
  const list = made('div', '', { className: 'sort__columns' })
  list.append(...columns.map(one => one.element))
  root.replaceChildren(made('p', root.dataset.how, { className: 'gt-sub', id: 'sort-how' }), list, says)
  const slips = [...form.querySelectorAll('[data-slip]')].map(slip => slip.dataset.slip)
  for (const words of slips) (columns.find(one => one.box && lines(one.box).includes(words)) || columns[0]).list.append(slip(words))

  function column (key, name, box) {
    const element = made('section', '', { className: 'sort__column' })
    element.setAttribute('aria-label', name)
    const rows = made('ul', '', { className: 'sort__slips' })
    element.append(made('h3', name, { className: 'sort__h' }), rows)
    return { key, name, box, element, list: rows }
  }

  function slip (words) {
    const item = made('li')
    const button = made('button', words, { type: 'button', className: 'sort__slip' })
    button.setAttribute('aria-describedby', 'sort-how')
    item.append(button)
    button.addEventListener('keydown', event => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
      if (!step) return
      event.preventDefault()
      const here = columns.findIndex(one => one.list.contains(item))
      move(item, words, columns[Math.min(columns.length - 1, Math.max(0, here + step))])
      button.focus()
    })
    button.addEventListener('pointerdown', event => drag(event, item, words, button))
    return item
  }

  function drag (event, item, words, button) {
    if (event.button) return
    const [x, y] = [event.clientX, event.clientY]
    button.setPointerCapture(event.pointerId)
    const over = at => { const there = document.elementFromPoint(at.clientX, at.clientY); return columns.find(one => one.element.contains(there)) }
    const go = at => {
      button.style.transform = `translate(${at.clientX - x}px, ${at.clientY - y}px)`
      button.classList.add('sort__slip--held')
      for (const one of columns) one.element.classList.toggle('sort__column--over', one === over(at))
    }
    const end = at => {
      button.removeEventListener('pointermove', go)
      button.removeEventListener('pointerup', end)
      button.removeEventListener('pointercancel', end)
      button.style.transform = ''
      const there = at.type === 'pointerup' ? over(at) : null
      button.classList.remove('sort__slip--held')
      for (const one of columns) one.element.classList.remove('sort__column--over')
      if (there) move(item, words, there)
    }
    button.addEventListener('pointermove', go)
    button.addEventListener('pointerup', end)
    button.addEventListener('pointercancel', end)
  }

  function move (item, words, to) {
    if (to.list.contains(item)) return
    for (const one of columns) if (one.box && one !== to) write(one.box, lines(one.box).filter(line => line !== words))
    if (to.box && !lines(to.box).includes(words)) write(to.box, [...lines(to.box), words])
    to.list.append(item)
    says.textContent = `${words}: ${to.name}`
  }
}

const lines = box => box.value.split('\n').map(line => line.trim()).filter(Boolean)

function write (box, rows) {
  const value = rows.join('\n')
  if (box.value === value) return
  box.value = value
  box.dispatchEvent(new Event('input', { bubbles: true }))
}

for (const root of document.querySelectorAll('[data-sort]')) sorting(root)
