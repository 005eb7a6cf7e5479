// Hand the phone to the child: a page to draw and write on, and nothing else. It is left with the passphrase of the device.

import { opensLock } from './carried.js'

const COLOURS = [['black', '#0b0c0c'], ['blue', '#1d70b8'], ['red', '#b0250f'], ['green', '#00703c'], ['yellow', '#e9b824']]

/** Show the child's page; what they drew (a picture, or null) and wrote, once somebody who knows the passphrase closes it. */
export function handOver (box, { name, lock, soFar, changed }) {
  const find = part => box.querySelector(`[data-part="${part}"]`)
  const canvas = find('canvas'), pen = canvas.getContext('2d')
  let drew = false, at = null
  find('title').textContent = `This page is for ${name}`
  find('words').value = soFar || ''
  find('leave').hidden = true
  box.hidden = false
  document.body.classList.add('al-handed')
  canvas.width = canvas.clientWidth
  canvas.height = canvas.clientHeight
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.lineWidth = 5
  pen.lineCap = pen.lineJoin = 'round'
  pen.strokeStyle = COLOURS[0][1]
  find('colours').replaceChildren(...COLOURS.map(([word, colour], place) => {
    const one = document.createElement('button')
    one.type = 'button'
    one.className = `al-colour al-colour--${word}`
    one.setAttribute('aria-label', `Draw in ${word}`)
    one.setAttribute('aria-pressed', String(place === 0))
    one.addEventListener('click', () => {
      pen.strokeStyle = colour
      for (const other of find('colours').children) other.setAttribute('aria-pressed', String(other === one))
    })
    return one
  }))
  const place = event => { const edge = canvas.getBoundingClientRect(); return [event.clientX - edge.left, event.clientY - edge.top] }
  canvas.onpointerdown = event => { at = place(event); canvas.setPointerCapture(event.pointerId); drew = true }
  canvas.onpointermove = event => {
    if (!at) return
    const to = place(event)
    pen.beginPath(); pen.moveTo(...at); pen.lineTo(...to); pen.stroke()
    at = to
  }
  canvas.onpointerup = canvas.onpointercancel = () => { at = null; save() }
  find('words').oninput = () => save()
  const save = () => changed({ words: find('words').value, picture: drew ? canvas.toDataURL('image/png') : null })
  box.requestFullscreen?.().catch(() => {})
  history.pushState({ handed: true }, '')
  window.onpopstate = () => history.pushState({ handed: true }, '')
  window.onbeforeunload = event => event.preventDefault()

  return new Promise(resolve => {
    find('done').onclick = () => { find('leave').hidden = false; find('wrong').textContent = ''; find('passphrase').value = ''; find('passphrase').focus() }
    find('stay').onclick = () => { find('leave').hidden = true }
    find('leave').onsubmit = async event => {
      event.preventDefault()
      if (!await opensLock(find('passphrase').value, lock)) {
        find('wrong').textContent = 'That is not the passphrase of this device.'
        return
      }
      window.onbeforeunload = window.onpopstate = null
      if (document.fullscreenElement) await document.exitFullscreen().catch(() => {})
      box.hidden = true
      document.body.classList.remove('al-handed')
      resolve({ words: find('words').value, picture: drew ? canvas.toDataURL('image/png') : null })
    }
  })
}
