// Passkeys on the sign-in pages. A form marked data-passkey asks the device for a passkey when it is sent: "add" makes a new one,
// "show" and "sign-in" use one. Without JavaScript or a device that can, the form stays hidden and the other ways remain.
const CAN = 'credentials' in navigator && window.PublicKeyCredential?.parseRequestOptionsFromJSON

async function optionsFor (form) {
  if (form.dataset.options) return JSON.parse(form.dataset.options)
  const answer = await fetch(form.dataset.optionsFrom, { headers: { Accept: 'application/json' } })
  if (!answer.ok) throw new Error('the server gave no challenge')
  return answer.json()
}

async function make (options, alone) {
  const asked = options.creation_options.publicKey
  const choice = { ...asked.authenticatorSelection, residentKey: alone ? 'required' : 'discouraged', requireResidentKey: alone }
  if (alone) choice.userVerification = 'required'
  return navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON({ ...asked, authenticatorSelection: choice })
  })
}

async function use (options) {
  return navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options.request_options.publicKey) })
}

function ready (form) {
  const trouble = form.querySelector('[data-passkey-trouble]')
  form.hidden = false
  document.querySelectorAll('[data-passkey-missing]').forEach((words) => words.remove())
  form.addEventListener('submit', async (sent) => {
    sent.preventDefault()
    trouble.hidden = true
    try {
      const options = await optionsFor(form)
      const passkey = form.dataset.passkey === 'add' ? await make(options, form.elements.passwordless?.checked ?? false) : await use(options)
      form.elements.credential.value = JSON.stringify(passkey.toJSON())
      form.submit()
    } catch (error) {
      trouble.textContent = error.name === 'InvalidStateError'
        ? 'This device already has a passkey here.'
        : 'That did not work: no passkey was given, or it took too long. Try again, or use another way.'
      trouble.hidden = false
    }
  })
}

if (CAN) document.querySelectorAll('form[data-passkey]').forEach(ready)
