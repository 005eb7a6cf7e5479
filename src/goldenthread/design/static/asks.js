// Words typed into a field with data-asks are read as a step after a pause; what they say and leave open stands under the field.
// Nothing is kept. Where there is no line, or the writer is signed out, nothing is shown: saving is never held up by it.

import { tokenNow } from './keeping.js'

const AFTER_A_PAUSE = 900, PATIENCE = 4000, ENOUGH_TO_ASK = 3
const BESIDE = { who: 'asksWho', by_when: 'asksByWhen', how_known: 'asksHowKnown', difference: 'asksDifference' }

/** What a field beside says, in words: the name chosen in a list, the three boxes of a day, or what was typed. */
function saidIn (form, name) {
  if (!name) return ''
  const boxes = ['day', 'month', 'year'].map(part => form.elements[`${name}_${part}`]).filter(Boolean)
  if (boxes.length === 3) return boxes.every(box => box.value.trim()) ? boxes.map(box => box.value.trim()).join(' ') : ''
  const field = form.elements[name]
  if (!field) return ''
  return field.tagName === 'SELECT' ? field.selectedOptions[0]?.textContent.trim() || '' : (field.value || '').trim()
}

class Asking {
  constructor (field) {
    this.field = field
    this.asked = null
    this.shown = document.createElement('div')
    this.shown.className = 'asks'
    this.shown.id = `${field.id}-asks`
    this.told = document.createElement('p')
    this.told.className = 'govuk-visually-hidden'
    this.told.setAttribute('role', 'status')
    const group = field.closest('.govuk-form-group') || field
    group.after(this.shown, this.told)
    field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') || ''} ${this.shown.id}`.trim())
    for (const what of ['input', 'change']) field.form.addEventListener(what, () => this.soon())
    if (field.value.trim()) this.soon()
  }

  soon () {
    clearTimeout(this.waits)
    this.waits = setTimeout(() => this.ask(), AFTER_A_PAUSE)
  }

  words () {
    const words = new URLSearchParams({ text: this.field.value, about: this.field.dataset.asks })
    for (const [question, from] of Object.entries(BESIDE)) words.set(question, saidIn(this.field.form, this.field.dataset[from]))
    return words
  }

  async ask () {
    const words = this.words()
    if (this.field.value.trim().length < ENOUGH_TO_ASK) { this.asked = null; this.shown.replaceChildren(); return }
    if (String(words) === this.asked) return
    this.asked = String(words)
    try {
      const answer = await fetch('/writing/step/', {
        method: 'POST', redirect: 'manual', cache: 'no-store', body: words,
        headers: { 'X-CSRFToken': tokenNow() }, signal: AbortSignal.timeout(PATIENCE)
      })
      if (!answer.ok || answer.type === 'opaqueredirect') return
      const piece = await answer.text()
      if (this.asked !== String(this.words())) return // typed on meanwhile: the next answer is on its way
      this.shown.innerHTML = piece.trim() // our own template, which escapes every word of the writer's
      this.say()
    } catch { this.asked = null }
  }

  /** One short sentence for who listens: how many are open, told only when that has changed. */
  say () {
    const open = this.shown.querySelectorAll('.asks__one:not(.asks__one--found)').length
    const words = open ? `${open} ${open === 1 ? 'question' : 'questions'} left open under this box` : 'All is answered under this box'
    if (this.told.textContent !== words) this.told.textContent = words
  }
}

for (const field of document.querySelectorAll('[data-asks]')) if (field.form) new Asking(field) // eslint-disable-line no-new
