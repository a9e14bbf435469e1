import {Camera} from '/camera.js';
import {Queue} from '/queue.js';
import english from '/words.en.js';
import korean from '/words.ko.js';

const LARGEST = 25 * 1024 * 1024;
const KEY = 'hushnote.key';
const BEAT_TIMEOUT = 15000;
const BEAT_PAUSES = [500, 1000, 2000, 3000];
const NOTICE_TIME = 6000;
const CLEARED = 'none'; // what is sent when the light that is set is pressed again

const language = navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
const words = language === 'ko' ? korean : english;
const say = (word, ...filling) => words[word].replace(/\{(\d)\}/g, (_, at) => filling[at]);
const $ = id => document.getElementById(id);

const queue = new Queue();
const camera = new Camera($('video'), $('stage'));
const state = {
  key: '', connected: false, wanted: false, waiting: 0, stored: 0,
  lights: null, given: null, trouble: null, cameraState: 'off',
};

function remembered() {
  try {
    return localStorage.getItem(KEY) || '';
  } catch {
    return '';
  }
}

function remember(key) {
  state.key = key;
  try {
    localStorage.setItem(KEY, key);
  } catch {
    notice(say('cannotKeep'));
  }
}

// ---- what is shown

function card(title, text, again) {
  $('card').hidden = false;
  $('card-title').textContent = title;
  $('card-text').textContent = text;
  $('card-again').hidden = !again;
  $('card-again').textContent = say('again');
  $('card-again').onclick = again || null;
}

let noticeTimer = 0;

function notice(text) {
  $('notice').textContent = text;
  $('notice').hidden = false;
  clearTimeout(noticeTimer);
  noticeTimer = setTimeout(() => { $('notice').hidden = true; }, NOTICE_TIME);
}

function show() {
  const link = state.trouble || (state.connected ? say(state.wanted && camera.running ? 'viewerGone' : 'connected') : '');
  $('link').textContent = link;
  $('link').classList.toggle('trouble', state.trouble !== null);
  $('waiting').textContent = state.waiting ? say('waiting', state.waiting) : '';
  $('stored').textContent = state.stored ? say('stored', state.stored) : '';
  $('shutter').disabled = !camera.running;
  $('lights').hidden = !state.lights;
  if (state.lights) {
    $('session').textContent = state.lights.title;
    const chosen = chosenLight();
    for (const button of document.querySelectorAll('.light')) {
      const light = button.dataset.light;
      button.querySelector('span').textContent = state.lights.words[light] || say(light);
      button.setAttribute('aria-pressed', String(light === chosen));
      button.classList.toggle('sending', light === (chosen === CLEARED ? state.given.was : chosen) && state.given !== null);
    }
  }
}

function unpaired(title, text) {
  document.body.classList.add('unpaired');
  camera.close();
  card(title, text, null);
}

// ---- pairing

async function phoneName() {
  try {
    const {model} = await navigator.userAgentData.getHighEntropyValues(['model']);
    if (model) {
      return model;
    }
  } catch {
    // Most browsers tell no model.
  }
  const known = /iPhone|iPad|Android|Macintosh|Windows|Linux/.exec(navigator.userAgent);
  return known ? known[0] : 'Phone';
}

async function isKeyGood() {
  const answer = await fetch('/beat', {
    method: 'POST', headers: {'X-Key': state.key, 'X-Wanted': '1', 'X-Camera': '0'}, credentials: 'omit',
  });
  return answer.status !== 401;
}

/** Exchanges the token of the address for a key, unless this phone has one that is still good. */
async function paired() {
  const token = new URLSearchParams(location.hash.slice(1)).get('t');
  state.key = remembered();
  if (!token) {
    if (!state.key) {
      unpaired(say('scanTitle'), say('scanText'));
    }
    return state.key !== '';
  }
  if (state.key && await isKeyGood()) {
    return true;
  }
  const name = encodeURIComponent(await phoneName());
  const answer = await fetch('/pair', {method: 'POST', headers: {'X-Name': name}, body: token, credentials: 'omit'});
  if (!answer.ok) {
    const many = answer.status === 429;
    unpaired(say(many ? 'tooManyTitle' : 'usedTitle'), say(many ? 'tooManyText' : 'usedText'));
    return false;
  }
  remember((await answer.json()).key);
  return true;
}

function removed() {
  state.key = '';
  state.connected = false;
  state.wanted = false;
  state.trouble = null;
  show();
  unpaired(say('removedTitle'), say('removedText', state.waiting ? say('removedWaiting') : ''));
}

// ---- the laptop

async function beat() {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), BEAT_TIMEOUT);
  try {
    const headers = {
      'X-Key': state.key, 'X-Camera': camera.running ? '1' : '0', 'X-Wanted': state.wanted ? '1' : '0',
    };
    return await fetch('/beat', {method: 'POST', headers, signal: abort.signal, credentials: 'omit'});
  } finally {
    clearTimeout(timer);
  }
}

async function heard(answer) {
  const news = await answer.json();
  $('code').textContent = `${news.name} · ${news.code}`;
  state.lights = news.lights;
  state.wanted = news.wanted;
  if (!state.connected) {
    state.connected = true;
    queue.kick();
  }
  state.trouble = null;
  show();
  if (state.wanted) {
    camera.feed(() => state.wanted && !document.hidden, sendFrame).catch(() => {});
  }
}

async function sendFrame(frame) {
  const headers = {'X-Key': state.key, 'Content-Type': 'image/jpeg'};
  const answer = await fetch('/frame', {method: 'PUT', headers, body: frame, credentials: 'omit'});
  if (answer.status === 409) {
    state.wanted = false;
  }
  return answer.status !== 409 && answer.status !== 401;
}

function lost() {
  state.connected = false;
  state.wanted = false;
  state.trouble = say(navigator.onLine ? 'noAnswer' : 'noNetwork');
  show();
}

async function talk() {
  for (let failures = 0; state.key;) {
    const began = performance.now();
    try {
      const answer = await beat();
      if (answer.status === 401) {
        removed();
        return;
      }
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      await heard(answer);
      failures = 0;
    } catch {
      lost();
      await pause(BEAT_PAUSES[Math.min(failures++, BEAT_PAUSES.length - 1)]);
    }
    // A laptop that answers at once is asked no more than twice a second.
    await pause(500 - (performance.now() - began));
    while (document.hidden && state.key) {
      await new Promise(go => document.addEventListener('visibilitychange', go, {once: true}));
    }
  }
}

function pause(time) {
  return time > 0 ? new Promise(go => setTimeout(go, time)) : null;
}

// ---- the camera

const CAMERA_TROUBLE = {
  NotAllowedError: 'cameraDenied',
  SecurityError: 'cameraDenied',
  NotFoundError: 'cameraMissing',
  OverconstrainedError: 'cameraMissing',
};

async function openCamera() {
  card(say('cameraAsk'), '', null);
  try {
    await camera.open();
    $('video').hidden = false;
    $('card').hidden = true;
    document.body.classList.remove('bare');
    keepAwake();
  } catch (trouble) {
    const word = CAMERA_TROUBLE[trouble.name] || 'cameraBusy';
    $('video').hidden = true;
    $('size').hidden = true;
    document.body.classList.add('bare');
    card(say(word + 'Title'), say(word + 'Text'), openCamera);
  }
  $('gallery').querySelector('span').textContent = say(camera.running ? 'gallery' : 'galleryPlain');
  show();
}

async function keepAwake() {
  try {
    await navigator.wakeLock?.request('screen');
  } catch {
    // The battery is low or the page is hidden; nothing depends on it.
  }
}

async function take() {
  const takenAt = Date.now();
  $('shutter').classList.add('taken');
  try {
    await queue.add({kind: 'shot', takenAt, blob: await camera.shot()});
  } finally {
    $('shutter').classList.remove('taken');
  }
}

async function send(files) {
  for (const file of files) {
    if (file.size > LARGEST || file.size === 0) {
      notice(say(file.size ? 'tooLarge' : 'notAPicture', file.name));
    } else {
      await queue.add({kind: 'gallery', takenAt: file.lastModified, blob: file, name: file.name});
    }
  }
}

/** The light of the session as it will be once everything was sent; null or CLEARED without one. */
function chosenLight() {
  return state.given?.session === state.lights.session ? state.given.light : state.lights.light;
}

/** As the keys of the laptop do: another light is given, the one that is set is cleared. */
async function press(light) {
  const {session} = state.lights;
  const given = {session, light: light === chosenLight() ? CLEARED : light, was: light};
  state.given = given;
  show();
  given.id = await queue.add({kind: 'light', takenAt: Date.now(), session, light: given.light});
}

// ---- together

queue.addEventListener('waiting', event => {
  state.waiting = event.detail;
  show();
});
queue.addEventListener('done', ({detail: {item}}) => {
  if (item.kind === 'light') {
    if (state.given?.id === item.id) {
      if (state.lights?.session === item.session) {
        state.lights.light = item.light;
      }
      state.given = null;
    }
  } else {
    state.stored++;
  }
  show();
});
queue.addEventListener('refused', ({detail: {item}}) => {
  if (item.kind === 'light') {
    state.given = null;
  } else {
    notice(say('tooLarge', item.name || say('shutter')));
  }
});
queue.addEventListener('held', ({detail: {status}}) => {
  if (status === 507) {
    notice(say('laptopFull'));
  } else if (status >= 500) {
    notice(say('laptopLimit'));
  }
});
queue.addEventListener('removed', removed);
queue.addEventListener('unkept', () => notice(say('cannotKeep')));
camera.addEventListener('size', ({detail: {width, height, zoom}}) => {
  $('size').hidden = false;
  $('size').textContent = `${width} × ${height}`;
  $('whole').hidden = zoom === 1;
  $('whole').textContent = `${zoom.toFixed(1)}×`;
});
camera.addEventListener('ended', () => {
  show();
  if (!document.hidden) {
    openCamera();
  }
});
document.addEventListener('visibilitychange', () => {
  if (document.hidden || !state.key) {
    return;
  }
  queue.kick();
  if (window.isSecureContext && !camera.running) {
    openCamera();
  } else {
    keepAwake();
  }
});
addEventListener('online', () => queue.kick());
addEventListener('offline', lost);
addEventListener('hashchange', () => location.reload()); // another code was scanned into this page
$('shutter').addEventListener('click', take);
$('whole').addEventListener('click', () => camera.whole());
$('files').addEventListener('change', async event => {
  await send([...event.target.files]);
  event.target.value = '';
});
$('gallery').addEventListener('keydown', event => {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    $('files').click();
  }
});
for (const button of document.querySelectorAll('.light')) {
  button.addEventListener('click', () => press(button.dataset.light));
}

async function admitted() {
  for (;;) {
    try {
      const good = await paired();
      history.replaceState(null, '', '/'); // a token is nothing to be kept in a history
      return good;
    } catch {
      lost();
      await pause(BEAT_PAUSES.at(-1));
    }
  }
}

async function begin() {
  document.documentElement.lang = language;
  $('shutter').setAttribute('aria-label', say('shutter'));
  $('whole').setAttribute('aria-label', say('whole'));
  $('light-row').setAttribute('aria-label', say('lights'));
  $('gallery').querySelector('span').textContent = say('gallery');
  await queue.open();
  if (!await admitted()) {
    return;
  }
  queue.key = state.key;
  state.waiting = (await queue.all()).length;
  show();
  talk();
  if (window.isSecureContext && navigator.mediaDevices) {
    await openCamera();
  } else {
    document.body.classList.add('bare');
    $('gallery').querySelector('span').textContent = say('galleryPlain');
    card(say('plainTitle'), say('plainText'), null);
  }
}

begin();
