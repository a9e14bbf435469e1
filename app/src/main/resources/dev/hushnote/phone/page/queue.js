// What waits for the laptop. It lies in the browser's own database before anything is sent, and leaves it only when the
// laptop has acknowledged it: a lost answer sends it again, and its id keeps it single.
const NAME = 'hushnote';
const STORE = 'waiting';
const PAUSES = [500, 1000, 2000, 4000, 8000, 15000];
const LONGEST_UPLOAD = 65000;

function opened() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, {keyPath: 'id'});
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A random id, also where a page without encryption lacks crypto.randomUUID. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export class Queue extends EventTarget {
  #database = null;
  #memory = new Map(); // where the browser refuses its database, as some do in private windows
  #sending = false;
  #more = false;
  #timer = 0;
  #failures = 0;
  #key = '';
  #order = Date.now();

  async open() {
    try {
      this.#database = await opened();
    } catch {
      this.dispatchEvent(new Event('unkept'));
    }
  }

  set key(key) {
    this.#key = key;
    this.kick();
  }

  async #within(mode, work) {
    const transaction = this.#database.transaction(STORE, mode, {durability: 'strict'});
    const request = work(transaction.objectStore(STORE));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  }

  /** Keeps an item; once this resolves a closed page loses it no more. */
  async add(item) {
    const kept = {...item, id: freshId(), order: this.#order++};
    try {
      await this.#within('readwrite', store => store.put(kept));
    } catch {
      this.#memory.set(kept.id, kept);
      this.dispatchEvent(new Event('unkept'));
    }
    await this.#changed();
    this.kick();
    return kept.id;
  }

  async all() {
    const kept = this.#database ? await this.#within('readonly', store => store.getAll()).catch(() => []) : [];
    return [...kept, ...this.#memory.values()].sort((one, other) => one.order - other.order);
  }

  async #remove(id) {
    if (!this.#memory.delete(id)) {
      await this.#within('readwrite', store => store.delete(id));
    }
  }

  async #changed() {
    const waiting = await this.all();
    this.dispatchEvent(new CustomEvent('waiting', {detail: waiting.length}));
  }

  /** Sends what waits, now. */
  kick() {
    clearTimeout(this.#timer);
    this.#failures = 0;
    this.#drain();
  }

  #drain() {
    this.#more = true;
    if (this.#sending || !this.#key) {
      return;
    }
    this.#more = false;
    this.#sending = true;
    this.#round()
      .catch(() => 0)
      .then(pause => {
        this.#sending = false;
        if (pause === null && this.#more) {
          this.#drain(); // something came while the last look was over already
        } else if (pause !== null) {
          const wait = pause || PAUSES[Math.min(this.#failures++, PAUSES.length - 1)];
          this.#timer = setTimeout(() => this.#drain(), wait);
        }
      });
  }

  // One pass over everything: null when nothing is left to do, else the pause before the next, 0 for the usual one.
  async #round() {
    const tried = new Set();
    let pause = null;
    for (;;) {
      const item = (await this.all()).find(waiting => !tried.has(waiting.id));
      if (!item) {
        return pause;
      }
      tried.add(item.id);
      const answer = await this.#put(item);
      if (answer.status === 401) {
        this.#key = '';
        this.dispatchEvent(new Event('removed'));
        return null;
      }
      if (answer.ok || answer.status === 410 || answer.status === 413) {
        await this.#remove(item.id);
        this.#failures = 0;
        this.dispatchEvent(new CustomEvent(answer.ok ? 'done' : 'refused', {detail: {item, status: answer.status}}));
        await this.#changed();
      } else {
        this.dispatchEvent(new CustomEvent('held', {detail: {item, status: answer.status}}));
        pause = Math.max(pause || 0, 1000 * Number(answer.headers.get('Retry-After') || 0));
        if (answer.status !== 400 && answer.status !== 404) {
          return pause;
        }
      }
    }
  }

  async #put(item) {
    const headers = {'X-Key': this.#key, 'X-Taken': String(item.takenAt), 'X-Now': String(Date.now())};
    if (item.kind === 'light') {
      Object.assign(headers, {'X-Light': item.light, 'X-Session': item.session});
    } else {
      headers['X-Kind'] = item.kind;
    }
    const path = (item.kind === 'light' ? '/light/' : '/photo/') + item.id;
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), LONGEST_UPLOAD);
    try {
      return await fetch(path, {method: 'PUT', headers, body: item.blob, signal: abort.signal, credentials: 'omit'});
    } finally {
      clearTimeout(timer);
    }
  }
}
