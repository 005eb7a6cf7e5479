// The fields of a form as they are kept: a list of texts for each name. Never a password, never a file, never what the form needs for itself.

const NEVER = /^(csrfmiddlewaretoken|key|began_from|two_texts)$|password|passphrase|secret/i
const NOT_TYPED = new Set(['hidden', 'password', 'file', 'submit', 'button', 'reset', 'image'])

function typedIn (form) {
  return [...form.elements].filter(one => one.name && !NOT_TYPED.has(one.type) && one.tagName !== 'FIELDSET' && one.tagName !== 'BUTTON' && !NEVER.test(one.name))
}

/** What stands in the form now. An unticked box is an empty list, so that unticking is kept, too. */
export function fieldsOf (form) {
  const found = {}
  for (const one of typedIn(form)) {
    const values = found[one.name] ||= []
    if (one.type === 'checkbox' || one.type === 'radio') { if (one.checked) values.push(one.value) } else if (one.tagName === 'SELECT') values.push(...[...one.selectedOptions].map(option => option.value))
    else values.push(one.value)
  }
  return found
}

/** The fields that differ. */
export function changedSince (before, now) {
  return Object.fromEntries(Object.entries(now).filter(([name, values]) => JSON.stringify(values) !== JSON.stringify(before[name])))
}

/** Put kept words back; what has no field any more comes back to be shown beside the form. */
export function fill (form, fields) {
  const left = {}
  for (const [name, values] of Object.entries(fields)) {
    const boxes = typedIn(form).filter(one => one.name === name)
    if (!boxes.length) { if (values.some(Boolean)) left[name] = values; continue }
    const texts = [...values]
    for (const one of boxes) {
      if (one.type === 'checkbox' || one.type === 'radio') one.checked = values.includes(one.value)
      else if (one.tagName === 'SELECT') for (const option of one.options) option.selected = values.includes(option.value)
      else if (texts.length) one.value = texts.shift()
      one.dispatchEvent(new Event('change', { bubbles: true }))
    }
  }
  return left
}

/** What a page calls a field. */
export function nameOf (form, name) {
  const one = typedIn(form).find(field => field.name === name)
  const words = one?.closest('fieldset')?.querySelector('legend') || one?.labels?.[0]
  return (words?.innerText || name.replaceAll('_', ' ')).trim()
}

/** Where the writer is: the field and the letter. */
export function caretIn (form) {
  const at = document.activeElement
  if (!form.contains(at) || !at.name) return ''
  let letter = ''
  try { letter = at.selectionStart ?? '' } catch { /* a box that has no letters */ }
  return `${at.name}:${letter}`
}

export function putCaret (form, at) {
  const cut = at.lastIndexOf(':')
  const field = typedIn(form).find(one => one.name === at.slice(0, cut))
  if (!field) return
  field.focus()
  const letter = Number(at.slice(cut + 1))
  try { if (at.slice(cut + 1) !== '') field.setSelectionRange(letter, letter) } catch { /* a box that has no letters */ }
  field.scrollIntoView({ block: 'center' })
}
