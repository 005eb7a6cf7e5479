// What a device carries: the pack, the notes written on the way and their pictures, each encrypted under a key that cannot be read out
// and that is thrown away after a day, when everything is back, and at sign-out. Without the key nothing of it can be read.

const NAME = 'golden-thread-carried'
const ROUNDS = 310000

function open () {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1)
    asked.onupgradeneeded = () => { asked.result.createObjectStore('keys'); asked.result.createObjectStore('things', { keyPath: 'id' }) }
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })
}

async function within (store, mode, ask) {
  const base = await open()
  try {
    return await new Promise((resolve, reject) => {
      const work = base.transaction(store, mode, mode === 'readwrite' ? { durability: 'strict' } : {})
      const asked = ask(work.objectStore(store))
      work.oncomplete = () => resolve(asked && asked.result)
      work.onerror = work.onabort = () => reject(work.error)
    })
  } finally { base.close() }
}

/** The key while it lasts; null where nothing is carried. A key that has run out takes everything with it. */
export async function keyNow () {
  const kept = await within('keys', 'readonly', keys => keys.get('carried'))
  if (!kept) return null
  if (Date.now() < kept.until) return kept
  await wipe()
  return null
}

/** Begin to carry: a new key that lasts until then. What was carried before stays only under the old key, so that must be empty. */
export async function begin (until) {
  await wipe()
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await within('keys', 'readwrite', keys => keys.put({ key, until: new Date(until).getTime() }, 'carried'))
}

export async function put (id, kind, thing) {
  const kept = await keyNow()
  if (!kept) throw new Error('nothing is carried')
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const bytes = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, kept.key, new TextEncoder().encode(JSON.stringify(thing)))
  await within('things', 'readwrite', things => things.put({ id, kind, iv, bytes }))
}

export async function all (kind) {
  const kept = await keyNow()
  if (!kept) return []
  const rows = (await within('things', 'readonly', things => things.getAll())).filter(row => row.kind === kind)
  return Promise.all(rows.map(async row => {
    const bytes = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: row.iv }, kept.key, row.bytes)
    return { id: row.id, ...JSON.parse(new TextDecoder().decode(bytes)) }
  }))
}

export const drop = id => within('things', 'readwrite', things => things.delete(id))

export async function howMany () {
  return await keyNow() ? (await within('things', 'readonly', things => things.getAll())).filter(row => row.kind === 'note').length : 0
}

export function wipe () {
  return new Promise(resolve => {
    const asked = indexedDB.deleteDatabase(NAME)
    asked.onsuccess = asked.onerror = asked.onblocked = () => resolve()
  })
}

async function stretched (words, salt) {
  const raw = await crypto.subtle.importKey('raw', new TextEncoder().encode(words), 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS }, raw, 256)
  return btoa(String.fromCharCode(...new Uint8Array(bits)))
}

/** The device's own passphrase, as it is kept inside the pack. */
export async function lockOf (words) {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  return { salt: btoa(String.fromCharCode(...salt)), kept: await stretched(words, salt) }
}

export async function opensLock (words, lock) {
  return await stretched(words, Uint8Array.from(atob(lock.salt), one => one.charCodeAt(0))) === lock.kept
}
