// Typed is kept: every form with data-keep is sent to the server while somebody types, and held on the device while it cannot be.
// What it shows is one quiet line under the form, and a box where the writer has something to choose.

import { hold, heldFor, drop, wipe } from './held.js'
import { WRITER, askHere, send, renew, throwAway } from './keeping.js'
import { howMany as carries, wipe as emptyCarried } from './carried.js'
import { coverWhileHanded } from './handed.js'
import { fieldsOf, changedSince, fill, nameOf, caretIn, putCaret } from './fields.js'

const AFTER_A_PAUSE = 1000, AT_MOST = 2000, AGAIN_AFTER = 3000, SURE_FOR = 5 * 60 * 1000
const sessions = 'BroadcastChannel' in window ? new BroadcastChannel('staying') : null // typing is using: nobody is warned who writes
const asked = new URLSearchParams(location.search)

function made (tag, classes, text = '') {
  const one = document.createElement(tag)
  one.className = classes
  if (text) one.textContent = text
  return one
}

function button (words, does, classes = 'govuk-button govuk-button--secondary') {
  const one = made('button', `${classes} kp-button`, words)
  one.type = 'button'
  one.addEventListener('click', does)
  return one
}

const clock = () => new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })

class Keeping {
  constructor (form) {
    this.form = form
    this.keyField = form.querySelector('input[name="key"]')
    this.window = crypto.randomUUID()
    this.step = this.version = 0
    this.kept = fieldsOf(form)
    this.state = ''
    this.lastSure = Date.now()
    this.line = made('p', 'kp-line')
    this.told = made('span', 'govuk-visually-hidden')
    this.told.setAttribute('role', 'status')
    this.seen = made('span', 'kp-line__words')
    this.line.append(this.seen, this.told)
    form.append(this.line)
    for (const what of ['input', 'change']) form.addEventListener(what, () => this.soon())
    form.addEventListener('submit', event => this.leave(event))
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' ? this.last() : this.comeBack())
    window.addEventListener('pagehide', () => this.last())
    window.addEventListener('pageshow', event => { if (event.persisted) { this.leaving = false; this.comeBack() } })
    window.addEventListener('online', () => this.comeBack())
    this.began = this.begin()
  }

  get key () { return this.keyField.value }

  /** Learn what is kept of this page, put it back where the writer goes on, and offer it where they begin anew. */
  async begin () {
    const left = await swept
    const here = await askHere(this.form, this.key)
    const held = left.find(one => one.key === this.key)
    const goesOn = asked.get('draft') === this.key
    if (here?.mine) {
      this.version = here.mine.version
      if (goesOn) { this.putBack(here.mine); this.say('kept', 'Kept') }
      Object.assign(this.kept, here.mine.fields)
      for (const other of here.beside) this.showBoth(other.fields, other.key)
    }
    if (held && !held.done) { this.version ||= held.version; this.putBack(held) }
    if (goesOn) putCaret(this.form, asked.get('at') || held?.caret || '')
    if (!goesOn && !here?.mine) this.offer(here?.begun || [])
    if (here?.out) this.signedOut()
    if (this.message()) this.soon()
  }

  putBack (draft) {
    const left = fill(this.form, draft.fields)
    const version = this.form.querySelector('input[name="began_from"]')
    if (version && draft.began_from) version.value = draft.began_from
    if (Object.keys(left).length) {
      const box = this.box('Also kept, from boxes this form no longer has')
      for (const [name, values] of Object.entries(left)) box.append(made('h3', 'govuk-heading-s', name.replaceAll('_', ' ')), made('div', 'kp-both__words', values.join('\n')))
    }
  }

  box (heading) {
    const box = made('section', 'kp-box')
    box.append(made('h2', 'govuk-heading-m', heading))
    box.setAttribute('aria-label', heading)
    this.form.before(box)
    return box
  }

  offer (drafts) {
    if (!drafts.length) return
    const box = this.box('You began this before')
    for (const draft of drafts) {
      const row = made('div', 'kp-offer')
      const words = draft.words || 'nothing in words yet'
      row.append(made('p', 'govuk-body kp-offer__words', `${draft.began}: “${words}”`))
      const on = made('a', 'govuk-link', 'Go on with it')
      on.href = `${location.pathname}?draft=${draft.key}`
      const away = button('Throw it away', async () => {
        await throwAway(draft.key)
        row.replaceChildren(made('p', 'govuk-body', 'Thrown away. “Drafts”, at the top, can bring it back until you sign out.'))
      }, 'kp-as-link')
      const ways = made('p', 'govuk-body kp-offer__ways')
      ways.append(on, away)
      row.append(ways)
      box.append(row)
    }
  }

  message () {
    const now = fieldsOf(this.form)
    const changed = changedSince(this.kept, now)
    return Object.keys(changed).length
      ? {
          changed, now,
          told: {
            key: this.key, kind: this.form.dataset.keep, page: location.pathname, person: this.form.dataset.person || null, version: this.version,
            window: this.window, step: this.step, began_from: this.form.querySelector('input[name="began_from"]')?.value || '', fields: changed
          }
        }
      : null
  }

  soon () {
    if (this.over) return
    this.since ||= Date.now()
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.keep(), Math.max(0, Math.min(AFTER_A_PAUSE, this.since + AT_MOST - Date.now())))
  }

  /** Send what changed; one message at a time. True where everything typed so far is on the server. */
  async keep () {
    await this.began
    if (this.sending) { await this.sending; if (!this.message()) return this.state === 'kept' || !this.state }
    this.since = 0
    const message = this.message()
    if (!message || this.over) return !this.over
    message.told.step = this.step += 2
    this.sending = send(message.told)
    const answer = await this.sending
    this.sending = null
    return this.answered(answer, message)
  }

  async answered (answer, { changed, now, told }) {
    if (answer.state === 'kept') {
      this.version = answer.version
      Object.assign(this.kept, changed)
      this.lastSure = Date.now()
      if (answer.left) sessions?.postMessage(answer.left)
      this.say('kept', `Kept ${clock()}`)
      this.panel?.remove()
      this.panel = null
      if (this.holding) { this.holding = false; await drop(told.key).catch(() => {}) }
      if (this.message()) this.soon()
      return true
    }
    if (answer.state === 'beside') {
      const other = this.key
      this.keyField.value = answer.beside
      this.version = 1
      this.kept = {}
      if (Object.keys(answer.theirs || {}).length) this.showBoth(answer.theirs, other)
      return this.keep()
    }
    if (answer.state === 'sent') return this.sentAlready(answer.sent)
    await this.holdHere(now)
    if (answer.state === 'out' || answer.state === 'other') this.signedOut(answer.why)
    else this.say('no line', answer.why ? `Not kept: ${answer.why}` : 'Not kept: no line. Your words stay on this device and are sent when it is back.')
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.keep(), AGAIN_AFTER)
    return false
  }

  async holdHere (now) {
    const rest = { key: this.key, kind: this.form.dataset.keep, page: location.pathname, person: this.form.dataset.person || null, version: this.version }
    this.holding = true
    await hold(this.key, WRITER, {
      ...rest, fields: now, caret: caretIn(this.form), window: this.window, step: this.step + 1,
      began_from: this.form.querySelector('input[name="began_from"]')?.value || ''
    }).catch(() => this.say('lost', 'Not kept, and this device cannot hold it: copy your words before you leave this page.'))
  }

  /** The page is going: what is not kept yet leaves with it. */
  last () {
    const message = !this.leaving && !this.over && this.message()
    if (!message) return
    message.told.step = this.step += 2
    send(message.told, { last: true }).then(answer => this.answered(answer, message))
  }

  comeBack () {
    if (this.message()) this.keep()
  }

  say (state, words) {
    this.seen.textContent = words
    this.line.classList.toggle('kp-line--not', state !== 'kept')
    if (state !== this.state) this.told.textContent = state === 'kept' ? (this.state ? 'Your words are kept again' : '') : ''
    if (state !== 'kept' && state !== this.state) this.told.textContent = words
    this.seen.setAttribute('aria-hidden', String(state !== 'kept' && Boolean(this.told.textContent)))
    this.state = state
  }

  signedOut (why) {
    this.say('out', 'Not kept: you have been signed out. Your words stay on this device.')
    if (this.panel) return
    const panel = this.panel = made('section', 'kp-out')
    panel.setAttribute('role', 'alert')
    panel.append(made('p', 'govuk-body', why || 'You have been signed out. What you wrote is safe on this device, and you can go on writing. Sign in again to have it kept.'))
    const back = () => `/account/sign-in/?next=${encodeURIComponent(`${location.pathname}?draft=${this.key}&at=${caretIn(this.form) || this.at || ''}`)}`
    const here = made('a', 'govuk-button', 'Sign in and come back here')
    const beside = made('a', 'govuk-link', 'Sign in in another tab')
    here.href = beside.href = back()
    beside.target = '_blank'
    beside.rel = 'noopener'
    this.form.addEventListener('focusout', () => { this.at = caretIn(this.form) || this.at; here.href = beside.href = back() })
    for (const link of [here, beside]) link.addEventListener('pointerdown', () => { this.at = caretIn(this.form) || this.at; link.href = back() })
    const ways = made('div', 'govuk-button-group kp-out__ways')
    ways.append(here, beside)
    panel.append(ways)
    document.body.append(panel)
  }

  sentAlready (where) {
    this.over = true
    const box = this.box('This was sent already')
    const link = made('a', 'govuk-link', 'See what was saved')
    link.href = where
    box.append(link)
    this.say('sent', 'Sent already. What you type here now is not kept.')
    return false
  }

  showBoth (theirs, otherKey) {
    const differs = Object.entries(changedSince(fieldsOf(this.form), theirs)).filter(([, values]) => values.some(Boolean))
    if (!differs.length) return
    const box = this.box('Two texts: you write this in two places at once')
    box.classList.add('kp-both')
    box.append(made('p', 'govuk-body', 'Nothing was overwritten: both are among your drafts. What you type here goes on in this one.'))
    for (const [name, values] of differs) {
      const pair = made('div', 'kp-both__texts')
      const columns = [['In the other window', values], ['Here', fieldsOf(this.form)[name] || []]]
      for (const [heading, texts] of columns) {
        const one = made('div', 'kp-both__text')
        one.append(made('h4', 'govuk-heading-s', heading), made('div', 'kp-both__words', texts.join('\n') || 'Nothing'))
        pair.append(one)
      }
      box.append(made('h3', 'govuk-heading-s kp-both__field', nameOf(this.form, name)), pair)
      const field = [...this.form.elements].find(one => one.name === name && (one.tagName === 'TEXTAREA' || one.type === 'text'))
      if (field) {
        box.append(button('Put the other text under mine', event => {
          field.value = [field.value.trim(), values.join('\n')].filter(Boolean).join(field.tagName === 'TEXTAREA' ? '\n\n' : ' ')
          event.currentTarget.disabled = true
          this.soon()
        }))
      }
    }
    box.append(button('Throw the other one away', async () => { await throwAway(otherKey); box.remove() }, 'kp-as-link'))
  }

  /** Nothing is sent into nowhere: where the line or the sign-in has gone, the form stays and says so. */
  async leave (event) {
    if (this.leaving) return
    const troubled = ['no line', 'out', 'lost'].includes(this.state) || Date.now() - this.lastSure > SURE_FOR || !navigator.onLine
    if (!troubled) { this.leaving = true; clearTimeout(this.timer); setTimeout(() => { this.leaving = false }, 15000); return }
    event.preventDefault()
    const by = event.submitter
    const way = await renew().then(back => back ? 'back' : 'out', () => 'no line')
    if (way === 'back' && await this.keep()) {
      this.leaving = true
      clearTimeout(this.timer)
      return this.form.requestSubmit(by)
    }
    if (this.over) return
    await this.holdHere(fieldsOf(this.form))
    if (way === 'out') this.signedOut()
    else this.say('no line', 'Not saved: no line. Your words stay on this device. Press the button again when the line is back.')
  }
}

/** Words held here go in as soon as there is a line again; an odd step stands between two of the window's own. */
async function sweep () {
  const left = []
  for (const one of WRITER ? await heldFor(WRITER) : []) {
    const { id, at, caret, ...told } = one
    const answer = await send(told)
    if (answer.state === 'beside') await send({ ...told, key: answer.beside, version: 1, step: told.step + 2 })
    const done = ['kept', 'beside', 'sent'].includes(answer.state)
    if (done) await drop(id)
    left.push({ ...one, done })
  }
  return left
}

/** What signing out would lose: everything typed here is sent first, and what the server does not take is told. */
async function notKeptAnywhereElse () {
  await Promise.all(keeping.map(one => one.keep()))
  const left = (await sweep().catch(() => [])).filter(one => !one.done)
  const many = await carries().catch(() => 0)
  const told = []
  if (left.length) told.push('words you typed that are not kept anywhere else yet')
  if (many) told.push(many === 1 ? 'a note that has not come in' : `${many} notes that have not come in`)
  return { told: told.join(' and '), where: left.length ? `${left[0].page}?draft=${left[0].key}` : '/without-a-line/' }
}

coverWhileHanded()
const swept = sweep().catch(() => [])
const keeping = [...document.querySelectorAll('form[data-keep]')].filter(form => form.querySelector('input[name="key"]')).map(form => new Keeping(form))
document.addEventListener('submit', async event => {
  if (new URL(event.target.action, location.href).pathname !== '/account/sign-out/' || event.target.dataset.empty) return
  event.preventDefault()
  const { told, where } = await notKeptAnywhereElse()
  if (told && !confirm(`This device holds ${told}. Signing out empties it. Sign out all the same?`)) {
    if (navigator.onLine) location.href = where
    return
  }
  await Promise.all([wipe(), emptyCarried()])
  event.target.dataset.empty = 'yes'
  event.target.requestSubmit(event.submitter)
})
