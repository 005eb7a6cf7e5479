// Takes what was chosen along: asks for it, encrypts it under a new key, and keeps the page that works without a line on this device.

import { begin, put, howMany, lockOf, wipe } from './carried.js'

const form = document.querySelector('form[data-take-along]')
const say = words => { const box = document.querySelector('[data-part="wrong"]'); box.textContent = words; box.hidden = !words }
const PAGE = '/without-a-line/'

if (form) {
  if (!('serviceWorker' in navigator) || !crypto.subtle) say('This browser cannot keep notes safely on the device. Use the one your council gave you.')
  howMany().then(many => { if (many) document.querySelector('[data-part="holds"]').hidden = false })
  form.addEventListener('submit', async event => {
    event.preventDefault()
    const words = form.elements.passphrase.value
    if (words.length < 6) return say('Choose a passphrase of at least six letters or figures.')
    if (await howMany()) return say('This device still holds notes that have not come in. Hand them in first.')
    const sent = new FormData(form)
    sent.delete('passphrase')
    const answer = await fetch(form.action, { method: 'POST', body: sent, redirect: 'manual' })
    if (answer.type === 'opaqueredirect') return say('You have been signed out. Sign in again, then choose again.')
    const told = await answer.json()
    if (!answer.ok) return say(told.why)
    if (!told.children.length) return say('Choose at least one child.')
    try {
      const works = await navigator.serviceWorker.register('/sw.js', { scope: PAGE })
      await ready(works)
      await begin(told.until)
      await put('pack', 'pack', { ...told, lock: await lockOf(words) })
      location.href = PAGE
    } catch (error) {
      await wipe()
      say('This device could not keep the notes. Nothing was taken along.')
    }
  })
}

function ready (works) {
  const one = works.installing || works.waiting || works.active
  if (one.state === 'activated') return Promise.resolve()
  return new Promise((resolve, reject) => one.addEventListener('statechange', () => {
    if (one.state === 'activated') resolve()
    if (one.state === 'redundant') reject(new Error('not installed'))
  }))
}
