// What a device holds while the line is gone or the sign-in has ended: encrypted under a key that cannot be read out, for a day at most.

const NAME = 'golden-thread-held'
const DAY = 24 * 60 * 60 * 1000

function open () {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('keys')
      asked.result.createObjectStore('held', { keyPath: 'id' })
    }
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

async function within (store, mode, ask) {
  const base = await open()
  try {
    return await new Promise((resolve, reject) => {
      const work = base.transaction(store, mode)
      const asked = ask(work.objectStore(store))
      work.oncomplete = () => resolve(asked && asked.result)
      work.onerror = work.onabort = () => reject(work.error)
    })
  } finally {
    base.close()
  }
}

async function keyOfThisDevice () {
  const there = await within('keys', 'readonly', keys => keys.get('held'))
  if (there) return there
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await within('keys', 'readwrite', keys => { keys.get('held').onsuccess = asked => { if (!asked.target.result) keys.put(made, 'held') } })
  return within('keys', 'readonly', keys => keys.get('held'))
}

/** Hold these words of this writer under this id, over what was held there. */
export async function hold (id, writer, told) {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOfThisDevice(), new TextEncoder().encode(JSON.stringify(told)))
  await within('held', 'readwrite', held => held.put({ id, writer: String(writer), at: Date.now(), iv, bytes }))
}

/** Everything this writer's words held here, oldest first; what is older than a day goes. */
export async function heldFor (writer) {
  const rows = await within('held', 'readonly', held => held.getAll())
  const found = []
  for (const row of rows) {
    if (Date.now() - row.at > DAY) await drop(row.id)
    else if (row.writer === String(writer)) {
      try {
        const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, await keyOfThisDevice(), row.bytes)
        found.push({ id: row.id, at: row.at, ...JSON.parse(new TextDecoder().decode(bytes)) })
      } catch { await drop(row.id) }
    }
  }
  return found.sort((one, other) => one.at - other.at)
}

/** It has come in, or nobody wants it: let it go. */
export function drop (id) {
  return within('held', 'readwrite', held => held.delete(id))
}

/** At sign-out: the key and everything under it. */
export function wipe () {
  return new Promise(resolve => {
    const asked = indexedDB.deleteDatabase(NAME)
    asked.onsuccess = asked.onerror = asked.onblocked = () => resolve()
  })
}
