// The page that works without a line: visits written on the way, kept encrypted letter by letter, handed in when the line is back.

import { keyNow, put, all, drop, wipe, howMany, opensLock } from './carried.js'
import { handOver } from './drawing.js'
import { handOut, takeBack } from './handed.js'

const part = (name, within = document) => within.querySelector(`[data-part="${name}"]`)
const copy = name => part(name).content.firstElementChild.cloneNode(true)
const show = (name, on = true) => { part(name).hidden = !on }
const NO_TIME = { hour: '2-digit', minute: '2-digit' }
let pack, notes = [], token = ''

const moment = at => `${at.toLocaleDateString('en-GB', { weekday: 'long', day: 'numeric', month: 'long' })}, ${at.toLocaleTimeString('en-GB', NO_TIME)}`
const dayOf = at => `${at.getFullYear()}-${String(at.getMonth() + 1).padStart(2, '0')}-${String(at.getDate()).padStart(2, '0')}`
const isEmpty = note => ![note.where, note.told_us, note.words, note.home, ...note.children.flatMap(({ id, heard_by, ...told }) => Object.values(told))].some(Boolean) && !note.pictures.length
const blank = id => ({ id, seen: '', not_seen_because: '', said: '', heard_by: '', means: '', bedroom: '', watched: '', promises: '' })

async function start () {
  const kept = await keyNow()
  if (!kept) return nothingHere()
  pack = (await all('pack'))[0]
  if (!pack) { await wipe(); return nothingHere() }
  notes = await all('note')
  setTimeout(() => location.reload(), Math.min(kept.until - Date.now() + 1000, 2 ** 31 - 1))
  part('until').textContent = moment(new Date(kept.until))
  if (pack.handed) return await child(pack.handed.note, pack.handed.child)
  part('unlock').onsubmit = async event => {
    event.preventDefault()
    if (await opensLock(part('key').value, pack.lock)) return opened()
    part('unlock-wrong').textContent = 'That is not the passphrase of this device. Try again.'
  }
  show('unlock')
  part('key').focus()
}

/** Nothing is carried, so nothing is with a child any more: a key that ran out meanwhile leaves no window covered. */
async function nothingHere () {
  show('nothing')
  takeBack()
  if (await line() !== null) await post('/without-a-line/given-back/', {}).catch(() => {})
}

async function opened () {
  show('unlock', false)
  show('carried')
  list()
  goesOn()
  await handIn()
}

/** What was written is handed in whenever there is a line. */
let going = false
function goesOn () {
  if (going) return
  going = true
  window.addEventListener('online', handIn)
  setInterval(handIn, 15000)
}

function list () {
  const words = notes.filter(note => !note.came).length
  const shots = notes.filter(note => note.came).reduce((many, note) => many + note.pictures.length, 0)
  const waits = [[words, 'note'], [shots, 'picture']].filter(([many]) => many)
  part('count').textContent = waits.map(([many, what]) => many === 1 ? `1 ${what} has not come in yet` : `${many} ${what}s have not come in yet`).join(', ') || 'Nothing waits to be handed in'
  part('goes').textContent = notes.length ? `Hand in before ${part('until').textContent}: what is still here then goes by itself.` : `What is here goes by itself: ${part('until').textContent}.`
  part('children').replaceChildren(...pack.children.map(one => {
    const row = copy('child-row')
    part('name', row).textContent = one.name
    part('planned', row).textContent = one.planned
    part('notes', row).replaceChildren(...one.notes.map(note => {
      const shown = copy('note-carried')
      part('head', shown).textContent = `${new Date(note.on).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })} · ${note.headline || 'Note'}`
      part('words', shown).textContent = note.words
      return shown
    }))
    part('no-notes', row).hidden = one.notes.length > 0
    return row
  }))
  part('written').replaceChildren(...notes.map(note => {
    const row = copy('written-row')
    const names = note.children.map(one => nameOf(one.id)).join(', ') || 'Nobody chosen yet'
    part('open', row).textContent = `${names} · ${note.happened_at || note.happened_on}`
    part('open', row).onclick = () => note.came ? location.assign(note.came) : write(note) // what is in the record is not written on here
    part('state', row).textContent = note.came ? 'come in, but not its picture' : note.done ? 'finished' : 'not finished'
    return row
  }))
}

const nameOf = id => pack.children.find(one => one.id === id)?.name || ''

function fresh () {
  const now = new Date()
  return {
    id: crypto.randomUUID(), happened_on: dayOf(now), happened_at: now.toLocaleTimeString('en-GB', NO_TIME), where: '', told_us: '', words: '', home: '',
    children: [], pictures: [], done: false, written_at: now.toISOString()
  }
}

async function keep (note) {
  note.written_at = new Date().toISOString()
  await put(note.id, 'note', note)
  if (!notes.includes(note)) notes.push(note)
  part('kept').textContent = `Kept on this device ${new Date().toLocaleTimeString('en-GB', NO_TIME)}`
}

function write (note) {
  const form = part('form')
  const soon = () => { clearTimeout(form.timer); form.timer = setTimeout(() => keep(note), 400) }
  show('carried', false)
  show('writing')
  for (const name of ['happened_on', 'happened_at', 'where', 'told_us', 'words', 'home']) {
    form.elements[name].value = note[name] ?? ''
    form.elements[name].oninput = () => { note[name] = form.elements[name].value; soon() }
  }
  part('who').replaceChildren(...pack.children.map(one => {
    const box = copy('who-box')
    const tick = box.querySelector('input')
    tick.id = `who-${one.id}`
    tick.checked = note.children.some(child => child.id === one.id)
    box.querySelector('label').htmlFor = tick.id
    box.querySelector('label').textContent = one.name
    tick.onchange = () => {
      if (tick.checked) note.children.push(blank(one.id))
      else note.children = note.children.filter(child => child.id !== one.id || Object.entries(child).some(([name, value]) => name !== 'id' && value))
      tick.checked = note.children.some(child => child.id === one.id)
      parts(note, soon)
      soon()
    }
    return box
  }))
  parts(note, soon)
  pictures(note)
  part('photo').onchange = async event => {
    for (const file of event.target.files) note.pictures.push({ key: crypto.randomUUID(), name: file.name, kind: file.type, data: await read(file) })
    event.target.value = ''
    await keep(note)
    pictures(note)
  }
  const back = async done => {
    clearTimeout(form.timer)
    note.done = done
    if (isEmpty(note)) { await drop(note.id); notes = notes.filter(one => one !== note) } else await keep(note)
    show('writing', false)
    show('carried')
    list()
    if (done) handIn()
  }
  form.onsubmit = event => { event.preventDefault(); back(true) }
  part('later').onclick = () => back(false)
  window.scrollTo(0, 0)
  part('writing-heading').focus()
}

function parts (note, soon) {
  part('parts').replaceChildren(...note.children.map(one => {
    const box = copy('child-part')
    part('part-name', box).textContent = nameOf(one.id)
    for (const field of box.querySelectorAll('[data-field]')) {
      const name = field.dataset.field
      field.id = `${name}-${one.id}${field.type === 'radio' ? `-${field.value}` : ''}`
      box.querySelector(`label[data-for="${name}${field.type === 'radio' ? `-${field.value}` : ''}"]`).htmlFor = field.id
      if (field.type === 'radio') {
        field.name = `${name}-${one.id}`
        field.checked = one[name] === field.value
        field.onchange = () => { one[name] = field.value; soon() }
      } else {
        field.value = one[name] ?? ''
        field.oninput = () => { one[name] = field.value; soon() }
      }
    }
    part('look', box).replaceChildren(...(pack.children.find(row => row.id === one.id)?.look || []).map(words => Object.assign(document.createElement('li'), { textContent: words })))
    part('hand', box).textContent = `Hand to ${nameOf(one.id)}`
    part('hand', box).onclick = async () => {
      pack.handed = { note: note.id, child: one.id }
      await keep(note)
      await put('pack', 'pack', pack)
      show('writing', false)
      await child(note.id, one.id)
    }
    return box
  }))
}

/** What a child wrote themselves joins what was heard. */
function ownWords (one) {
  if (!one.wrote?.trim()) return
  one.heard_by ||= `${nameOf(one.id)} wrote it`
  one.said = [one.said, one.wrote.trim()].filter(Boolean).join('\n\n')
  one.wrote = ''
}

async function child (noteId, childId) {
  const note = notes.find(one => one.id === noteId) || fresh()
  handOut()
  lockSignIn()
  const trying = setInterval(lockSignIn, 15000)
  window.addEventListener('online', lockSignIn)
  let one = note.children.find(row => row.id === childId)
  if (!one) note.children.push(one = blank(childId))
  const others = note.pictures.filter(picture => picture.drawing !== childId || picture.closed)
  const take = async ({ words, picture }) => {
    one.wrote = words
    note.pictures = picture ? [...others, { key: crypto.randomUUID(), name: 'drawing.png', kind: 'image/png', data: picture, drawing: childId }] : note.pictures
    await keep(note)
  }
  const made = await handOver(part('handed'), { name: nameOf(childId), lock: pack.lock, soFar: one.wrote, changed: take })
  await take(made)
  ownWords(one)
  for (const picture of note.pictures) picture.closed = true
  await keep(note)
  clearInterval(trying)
  window.removeEventListener('online', lockSignIn)
  delete pack.handed
  await put('pack', 'pack', pack)
  takeBack()
  if (pack.locked && await line() !== null) await unlockSignIn()
  goesOn()
  if (part('carried').dataset.open !== 'yes') { part('carried').dataset.open = 'yes'; list() }
  write(note)
}

/** The sign-in on this device, whosever it is, opens nothing else while a child has it: said to the server as soon as there is a line. */
async function lockSignIn () {
  if (!pack.handed || pack.locked || await line() === null) return
  const answer = await post('/without-a-line/handed/', {}).catch(() => null)
  if (!answer?.ok) return
  pack.locked = true
  await put('pack', 'pack', pack)
}

/** The worker has it again: the sign-in opens everything, at once or when the line is back. */
async function unlockSignIn () {
  const answer = await post('/without-a-line/given-back/', {}).catch(() => null)
  if (!answer?.ok) return
  pack.locked = false
  await put('pack', 'pack', pack)
}

function pictures (note) {
  part('pictures').replaceChildren(...note.pictures.map(one => {
    const image = document.createElement('img')
    image.src = one.data
    image.alt = one.drawing ? `Drawing of ${nameOf(one.drawing)}` : 'Photo taken with this note'
    image.className = 'al-picture'
    return image
  }))
}

const read = file => new Promise(resolve => {
  const reader = new FileReader()
  reader.onload = () => resolve(reader.result)
  reader.readAsDataURL(file)
})

/** Who is signed in, and the token for sending; null without a line, false where nobody is. */
async function line () {
  try {
    const answer = await fetch('/drafts/here/', { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(8000) })
    if (answer.type === 'opaqueredirect') return false
    const said = await answer.json()
    token = said.csrf
    return String(said.writer) === String(pack?.writer)
  } catch { return null }
}

const post = (address, body, json) => fetch(address, {
  method: 'POST', redirect: 'manual', headers: { 'X-CSRFToken': token, 'Content-Type': json ? 'application/json' : 'application/x-www-form-urlencoded' },
  body: json ? JSON.stringify(body) : new URLSearchParams(body)
})

let handing = false, wanted = false
async function handIn (every = false) {
  if (pack.handed) return
  if (handing) { wanted ||= every === true; return }
  handing = true
  try {
    const there = await line()
    show('no-line', there === null)
    show('sign-in', there === false)
    if (there !== null && pack.locked) await unlockSignIn()
    if (!there) return
    const may = await (await post('/without-a-line/carries/', { carrying: await howMany() })).json()
    show('taken-off', !may.may)
    const open = !part('writing').hidden
    for (const note of [...notes]) {
      if (!(note.done || every === true || !may.may) || (open && !note.done)) continue
      if (!isEmpty(note) && !await one(note)) continue
      await drop(note.id)
      notes = notes.filter(other => other !== note)
    }
    list()
    if ((every === true || !may.may) && !notes.length) {
      await post('/without-a-line/brought-back/', {})
      await wipe()
      show('carried', false)
      show('empty-now')
    }
  } finally {
    handing = false
    if (wanted) { wanted = false; handIn(true) }
  }
}

async function one (note) {
  if (!note.came) {
    note.children.forEach(ownWords)
    const { id, pictures, done, ...told } = note
    const answer = await post('/without-a-line/comes-in/', { ...told, key: id, writer: pack.writer }, true)
    const said = answer.ok || answer.status === 400 || answer.status === 403 ? await answer.json().catch(() => ({})) : {}
    if (!answer.ok) {
      tell(id, said.why || 'A note has not come in. It stays on this device; try again in a minute.')
      return false
    }
    note.came = said.led_to
    note.draft = said.draft
    if (note.pictures.length) await put(id, 'note', note)
    tell(id, said.draft ? `${said.why} It is ` : 'A note is ', linkTo(said.led_to, said.draft ? 'among your drafts' : 'in the record'))
  }
  return await sendPictures(note)
}

/** What became of something, in one line, however often it is tried. */
function tell (what, ...words) {
  const rows = [...part('came').children]
  const row = rows.find(one => one.dataset.what === what) || part('came').appendChild(document.createElement('li'))
  row.dataset.what = what
  row.replaceChildren(...words)
  show('came-box')
}

/** Pictures follow their note: into the record with it, or beside the draft it became. What cannot be kept at all stays here, and says so. */
async function sendPictures (note) {
  for (const picture of [...note.pictures]) {
    const form = new FormData()
    const told = {
      key: picture.key, note: note.id, writer: pack.writer, happened_on: note.happened_on, drawn_by: picture.drawing || '',
      says: picture.drawing ? `Drawn by ${nameOf(picture.drawing)}` : ''
    }
    for (const [name, value] of Object.entries(told)) form.append(name, value)
    for (const child of note.children) form.append('children', child.id)
    form.append('chosen', await asFile(picture))
    const answer = await fetch('/without-a-line/picture/', { method: 'POST', redirect: 'manual', headers: { 'X-CSRFToken': token }, body: form })
    const said = await answer.json().catch(() => ({}))
    if (!answer.ok) {
      tell(picture.key, `A picture could not be taken into the record. It stays on this device until ${part('until').textContent}: show it to your manager. ${said.why || ''}`)
      continue
    }
    if (said.draft) tell(picture.key, `${said.why} `, linkTo(said.led_to, 'Look at it'))
    note.pictures = note.pictures.filter(one => one !== picture)
    await put(note.id, 'note', note)
  }
  return !note.pictures.length
}

function linkTo (address, words) {
  return Object.assign(document.createElement('a'), { className: 'govuk-link', href: address, textContent: words })
}

async function asFile ({ data, name, kind }) {
  const bytes = Uint8Array.from(atob(data.split(',')[1]), one => one.charCodeAt(0))
  return new File([bytes], name, { type: kind })
}

part('new').onclick = () => write(fresh())
part('hand-in').onclick = () => handIn(true)
part('throw').onclick = async () => { if (!notes.length || part('throw').dataset.sure === 'yes') { await wipe(); location.reload() } else { part('throw').dataset.sure = 'yes'; part('throw').textContent = `Really empty it? ${notes.length} not handed in will be lost` } }
start()
