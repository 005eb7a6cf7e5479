// Writing help: after a pause, what a reader may ask about a text, as quiet questions under it. Nothing here stops a save, and nothing is kept but
// what was put aside, in this tab. Where the line is gone it says nothing.

import { WRITER, tokenNow } from './keeping.js'
import { Marks } from './marks.js'

const AFTER_A_PAUSE = 1200, SHORTEST = 12, PATIENCE = 8000
const DECIDES = ['decision', 'oversight']
let number = 0

function made (tag, classes, text = '') {
  const one = document.createElement(tag)
  one.className = classes
  if (text) one.textContent = text
  return one
}

function button (words, does, classes) {
  const one = made('button', classes, words)
  one.type = 'button'
  one.addEventListener('click', does)
  return one
}

async function ask (text, field, family, line) {
  try {
    const answer = await fetch('/writing/look/', {
      method: 'POST', redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(PATIENCE),
      headers: { 'Content-Type': 'application/json', 'X-CSRFToken': tokenNow() }, body: JSON.stringify({ text, field, family, line })
    })
    return answer.ok ? await answer.json() : null
  } catch { return null }
}

class Beside {
  constructor (field, form) {
    this.field = field
    this.form = form
    this.store = `wh ${WRITER} ${location.pathname} ${field.name}` // another who signs in on this tab has their own
    this.aside = new Set(JSON.parse(sessionStorage.getItem(this.store) || '[]'))
    this.found = []
    this.open = false
    this.oneLine = field.tagName === 'INPUT' // quieter: nothing stands under it until there is a question
    this.marks = new Marks(field)
    this.place = made('div', this.oneLine ? 'wh wh--line' : 'wh')
    this.line = made('div', 'wh__line')
    this.toggle = button('No questions yet', () => this.turn(!this.open), 'wh__open')
    this.toggle.hidden = true
    this.list = made('ul', 'wh__list')
    this.list.id = `wh-${++number}`
    this.list.hidden = true
    this.toggle.setAttribute('aria-controls', this.list.id)
    this.as = button('As a family reads it', () => this.asRead(), 'wh__as')
    this.as.hidden = true
    this.told = made('span', 'govuk-visually-hidden')
    this.told.setAttribute('role', 'status')
    this.line.append(this.toggle, this.as)
    this.place.append(this.line, this.list, this.told)
    const after = field.closest('.govuk-form-group') || field
    after.append(this.place)
    field.addEventListener('input', () => this.soon())
    this.list.addEventListener('keydown', event => this.key(event))
    if (field.value.trim().length >= SHORTEST) this.soon()
  }

  /** What sort of text it is. A note is what its form says it is; what is asked of a whole note is asked once, when it is signed. */
  get kind () {
    const sort = this.field.dataset.reads
    if (sort !== 'note') return sort === 'family' ? 'any' : sort
    return DECIDES.includes(this.form?.querySelector('[name="kind"]:checked')?.value) ? 'decision' : 'any'
  }

  get forFamily () { return this.field.dataset.reads === 'family' }

  /** A decision's reason may stand in the box beside it. */
  get hasReason () {
    const because = this.form?.querySelector('textarea[name="because"], input[name="because"]')
    return because === this.field || Boolean(because?.value.trim())
  }

  get label () { return document.querySelector(`label[for="${CSS.escape(this.field.id)}"]`)?.textContent.trim() || 'this text' }

  soon () {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.look(), AFTER_A_PAUSE)
  }

  async look () {
    const text = this.field.value
    this.as.hidden = this.oneLine || text.trim().length < SHORTEST
    if (text.trim().length < SHORTEST) return this.show([])
    const answer = await ask(text, this.kind, this.forFamily, this.oneLine)
    if (!answer || this.field.value !== text) return
    this.show(answer.findings.filter(one => one.entry !== 'decision-without-because' || !this.hasReason))
    this.reader?.remove()
    this.reader = null
    this.as.setAttribute('aria-expanded', 'false')
  }

  name (one) { return `${one.entry} ${one.text.toLowerCase()}` }

  /** The same words, asked about in the same way, are one question with several places. */
  once (findings) {
    const groups = new Map()
    for (const one of findings) {
      const first = groups.get(this.name(one))
      if (first) first.places.push(one); else groups.set(this.name(one), { ...one, places: [one], next: 0 })
    }
    return [...groups.values()]
  }

  show (findings) {
    const before = this.found.length
    const held = [...this.list.children].findIndex(one => one.contains(document.activeElement))
    this.found = this.once(findings.filter(one => !this.aside.has(this.name(one))))
    this.list.replaceChildren(...this.found.map(one => this.item(one)))
    const use = this.found.some(one => one.instead) ? 'U uses the other words, ' : ''
    if (this.found.length) this.list.append(made('li', 'wh__keys', `On a question: ${use}T marks them as theirs, L leaves it.`))
    this.toggle.hidden = !this.found.length
    this.toggle.textContent = this.found.length === 1 ? '1 question a reader may have' : `${this.found.length} questions a reader may have`
    this.list.hidden = !this.open || !this.found.length
    this.toggle.setAttribute('aria-expanded', String(this.open && Boolean(this.found.length)))
    if (this.found.length !== before) this.told.textContent = this.found.length ? `${this.toggle.textContent}, under ${this.label}` : ''
    this.marks.show(this.found.flatMap(one => one.places))
    if (held >= 0) { const left = this.list.querySelectorAll('.wh__one'); (left[Math.min(held, left.length - 1)] || this.field).focus() }
  }

  turn (open) {
    this.open = open
    this.list.hidden = !open
    this.toggle.setAttribute('aria-expanded', String(open))
  }

  item (one) {
    const item = made('li', 'wh__one')
    item.tabIndex = -1
    item.finding = one
    const head = made('p', 'wh__p')
    const times = one.places.length > 1 ? `, in ${one.places.length} places` : ''
    head.append(made('span', 'wh__words', one.text), ' ', made('span', 'wh__kind', one.heading + times))
    item.append(head, made('p', 'wh__p', one.question), made('p', 'wh__p wh__why', one.says + (one.suggest && !one.instead ? ` Perhaps: ${one.suggest}.` : '')))
    const ways = made('div', 'wh__ways')
    const about = words => { const hidden = made('span', 'govuk-visually-hidden', `: ${one.text}`); words.append(hidden); return words }
    if (one.instead) ways.append(about(button(`Use “${one.instead}”`, () => this.use(one), 'wh__way wh__way--use')))
    ways.append(about(button('Show me', () => this.select(one), 'wh__way')))
    ways.append(about(button('These are their words', () => this.quote(one), 'wh__way')))
    ways.append(about(button('Leave it', () => this.leave(one), 'wh__way')))
    item.append(ways)
    return item
  }

  key (event) {
    const item = event.target.closest('.wh__one')
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return
    const one = item.finding
    const does = { u: () => one.instead && this.use(one), t: () => this.quote(one), l: () => this.leave(one), escape: () => { this.turn(false); this.toggle.focus() } }[event.key.toLowerCase()]
    if (!does) return
    event.preventDefault()
    does()
  }

  /** Words are put in as if they had been typed, so that they can be taken back and are kept. */
  put (one, words) {
    if (this.field.value.slice(one.start, one.end) !== one.text) return this.look()
    this.field.focus()
    this.field.setSelectionRange(one.start, one.end)
    if (!document.execCommand('insertText', false, words)) {
      this.field.setRangeText(words, one.start, one.end, 'end')
      this.field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    clearTimeout(this.timer)
    this.look()
  }

  use (one) { this.put(one, one.instead) }

  quote (one) { this.put(one, `“${one.text}”`) }

  /** Each press leads to the next of its places. */
  select (one) {
    const place = one.places[one.next++ % one.places.length]
    this.field.focus()
    this.field.setSelectionRange(place.start, place.end)
  }

  leave (one) {
    this.aside.add(this.name(one))
    sessionStorage.setItem(this.store, JSON.stringify([...this.aside]))
    this.show(this.found.flatMap(one => one.places))
  }

  async asRead () {
    if (this.reader) { this.reader.remove(); this.reader = null; this.as.setAttribute('aria-expanded', 'false'); return }
    const answer = await ask(this.field.value, this.kind, true)
    if (!answer) return
    this.reader = made('section', 'wh__reader')
    this.reader.setAttribute('aria-label', `${this.label}, as a family reads it`)
    const text = made('p', 'wh__text')
    for (const piece of answer.pieces) {
      if (!piece.means) { text.append(piece.words); continue }
      text.append(made('mark', '', piece.words), ' ', made('span', 'wh__means', piece.means), ' ')
    }
    this.reader.append(made('p', 'wh__p wh__words', 'As a family reads it'), text)
    if (answer.age) this.reader.append(made('p', 'wh__p wh__why', `Reading age about ${answer.age}, by two formulas. A hint: for a child’s version, 9 to 11.`))
    this.as.setAttribute('aria-expanded', 'true')
    this.place.append(this.reader)
  }
}

for (const field of document.querySelectorAll('textarea[data-reads], input[data-reads]')) if (field.dataset.reads) new Beside(field, field.form)
