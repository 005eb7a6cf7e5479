// Files go to the server in pieces while the form is still being filled in, and go on where they stopped when the line was cut.
// Without this script the form sends them whole. A file's name is kept nowhere in the browser.
const PIECE = 512 * 1024
const LARGEST = 25 * 1000 * 1000
const WAITS = [1, 2, 4, 8, 15, 30]

const inWords = (bytes) => bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`
const pause = (seconds) => new Promise((resolve) => {
  const go = () => { clearTimeout(timer); removeEventListener('online', go); resolve() }
  const timer = setTimeout(go, seconds * 1000)
  addEventListener('online', go)
})

// The same file chosen again on this page, after the browser was closed or the page was left, goes on with the same key.
async function keyOf (file) {
  const told = new TextEncoder().encode(`${file.name}/${file.size}/${file.lastModified}`)
  const digest = crypto.subtle ? [...new Uint8Array(await crypto.subtle.digest('SHA-256', told))].map((byte) => byte.toString(16).padStart(2, '0')).join('') : ''
  const known = digest && sessionStorage.getItem(`sent-${digest}`)
  const key = known || makeKey()
  if (digest) sessionStorage.setItem(`sent-${digest}`, key)
  return { key, forget: () => digest && sessionStorage.removeItem(`sent-${digest}`) }
}

function makeKey () {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 15) | 64
  bytes[8] = (bytes[8] & 63) | 128
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
}

class Sending {
  constructor (form, file) {
    this.form = form
    this.file = file
    this.gone = false
    this.row = document.createElement('li')
    this.row.className = 'doc-sent__one'
    const picture = document.createElement('canvas')
    picture.width = 152
    picture.height = 114
    picture.setAttribute('aria-hidden', 'true')
    const name = document.createElement('span')
    name.textContent = file.name
    this.state = document.createElement('span')
    this.state.className = 'doc-sent__state'
    const remove = document.createElement('button')
    remove.type = 'button'
    remove.textContent = 'Remove'
    remove.setAttribute('aria-label', `Remove ${file.name}`)
    remove.addEventListener('click', () => this.remove())
    this.row.append(picture, name, this.state, remove)
    form.querySelector('[data-upload-list]').append(this.row)
    if (file.type.startsWith('image/')) this.draw(picture)
    this.done = this.send()
  }

  async draw (picture) {
    try {
      const small = await createImageBitmap(this.file, { resizeWidth: 152, resizeQuality: 'medium' })
      picture.getContext('2d').drawImage(small, 0, Math.min(0, (114 - small.height) / 2))
    } catch { /* a kind of picture this browser cannot draw: the server can */ }
  }

  remove () {
    this.gone = true
    this.forget?.()
    this.row.remove()
    this.form.querySelector('input[type=file]').focus()
  }

  says (words, kind = '') {
    this.state.textContent = words
    this.row.className = `doc-sent__one ${kind && `doc-sent__one--${kind}`}`
    if (kind) this.form.querySelector('[data-upload-says]').textContent = `${this.file.name}: ${words}`
  }

  async send () {
    if (this.file.size > LARGEST) return this.says('This file is larger than 25 MB. Send a smaller copy, or send it in parts.', 'no')
    const { key, forget } = await keyOf(this.file)
    this.forget = forget
    let failed = 0
    let arrived = -1
    while (!this.gone && arrived < this.file.size) {
      try {
        const answer = arrived < 0 ? await this.ask(key) : await this.piece(key, arrived)
        if (answer.refused) {
          forget()
          return this.says(answer.refused, 'no')
        }
        arrived = answer.arrived
        failed = 0
        this.says(`${inWords(arrived)} of ${inWords(this.file.size)}`)
      } catch {
        this.says('The line is gone. It goes on by itself when the line is back.')
        await pause(WAITS[Math.min(failed++, WAITS.length - 1)])
        arrived = -1
      }
    }
    if (this.gone) return
    forget()
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = 'arrived'
    field.value = key
    this.row.append(field)
    this.says(`Arrived, ${inWords(this.file.size)}`, 'there')
  }

  async ask (key) {
    const answer = await fetch(this.form.dataset.upload, { headers: { 'Upload-Key': key } })
    if (!answer.ok || answer.redirected) throw new Error('no answer')
    return answer.json()
  }

  async piece (key, from) {
    const answer = await fetch(this.form.dataset.upload, {
      method: 'POST',
      body: this.file.slice(from, from + PIECE),
      headers: {
        'Content-Type': 'application/octet-stream', 'X-CSRFToken': this.form.elements.csrfmiddlewaretoken.value,
        'Upload-Key': key, 'Upload-Offset': from, 'Upload-Size': this.file.size, 'Upload-Name': encodeURIComponent(this.file.name)
      }
    })
    if (answer.redirected || !(answer.headers.get('Content-Type') || '').includes('json')) throw new Error('no answer')
    return answer.json()
  }
}

function ready (form) {
  const all = []
  for (const box of form.querySelectorAll('input[type=file]')) {
    box.addEventListener('change', () => {
      for (const file of box.files) all.push(new Sending(form, file))
      box.value = ''
    })
  }
  let waited = false
  form.addEventListener('submit', async (sent) => {
    if (waited || !all.length) return
    sent.preventDefault()
    const button = form.querySelector('button[type=submit]')
    const words = button.textContent
    button.textContent = 'Waiting for the files…'
    await Promise.all(all.map((one) => one.done))
    await new Promise((resolve) => setTimeout(resolve)) // a form does not send itself again while it is still being sent
    button.textContent = words
    waited = true
    form.requestSubmit(button)
    waited = false
  })
}

document.querySelectorAll('form[data-upload]').forEach(ready)
