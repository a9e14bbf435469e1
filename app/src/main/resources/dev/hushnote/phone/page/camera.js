// The running picture. A shot is a frame of the video, never the browser's photo function: that one may click.
const SHOT_QUALITY = 0.92;
const FRAME_QUALITY = 0.8;
const FRAME_EDGE = 1920;
const FRAME_PAUSE = 250;
const CLOSEST = 6;

export class Camera extends EventTarget {
  #video;
  #stage;
  #stream = null;
  #zoom = 1;
  #centre = {x: 0.5, y: 0.5};
  #pointers = new Map();
  #canvas = document.createElement('canvas');
  #small = document.createElement('canvas');
  #feeding = false;

  constructor(video, stage) {
    super();
    this.#video = video;
    this.#stage = stage;
    video.addEventListener('resize', () => this.#look());
    new ResizeObserver(() => this.#look()).observe(stage);
    for (const kind of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel']) {
      stage.addEventListener(kind, event => this.#pointer(event));
    }
  }

  get running() {
    return this.#stream !== null && this.#stream.active && this.#video.videoWidth > 0;
  }

  /** Starts, or starts again; rejects as the browser does. */
  async open() {
    this.close();
    this.#stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: {width: {ideal: 3840}, height: {ideal: 2160}, facingMode: 'environment'},
    });
    this.#stream.getVideoTracks()[0].addEventListener('ended', () => this.dispatchEvent(new Event('ended')));
    this.#video.srcObject = this.#stream;
    await this.#video.play();
    this.#look();
  }

  close() {
    this.#stream?.getTracks().forEach(track => track.stop());
    this.#stream = null;
  }

  whole() {
    this.#zoom = 1;
    this.#centre = {x: 0.5, y: 0.5};
    this.#look();
  }

  /** What is seen now, as a JPEG of the camera's own pixels. */
  shot() {
    const {x, y, width, height} = this.#seen();
    return this.#jpeg(this.#canvas, [x, y, width, height], width, height, SHOT_QUALITY);
  }

  /** Hands frames to `send` until it says no, the camera ends or `wanted` does. */
  async feed(wanted, send) {
    if (this.#feeding) {
      return;
    }
    this.#feeding = true;
    try {
      while (wanted() && this.running) {
        const began = performance.now();
        const seen = this.#seen();
        const scale = Math.min(1, FRAME_EDGE / Math.max(seen.width, seen.height));
        const frame = await this.#jpeg(
          this.#small, [seen.x, seen.y, seen.width, seen.height],
          Math.round(seen.width * scale), Math.round(seen.height * scale), FRAME_QUALITY);
        if (!await send(frame)) {
          return;
        }
        await new Promise(go => setTimeout(go, Math.max(0, FRAME_PAUSE - (performance.now() - began))));
      }
    } finally {
      this.#feeding = false;
    }
  }

  #jpeg(canvas, from, width, height, quality) {
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    canvas.getContext('2d', {alpha: false}).drawImage(this.#video, ...from, 0, 0, width, height);
    return new Promise((resolve, reject) =>
      canvas.toBlob(blob => blob ? resolve(blob) : reject(new Error('no picture')), 'image/jpeg', quality));
  }

  // Pixels of the screen for one pixel of the video.
  #scale() {
    const fit = Math.min(
      this.#stage.clientWidth / this.#video.videoWidth, this.#stage.clientHeight / this.#video.videoHeight);
    return fit * this.#zoom;
  }

  // The part of the video that the screen shows.
  #seen() {
    const {videoWidth, videoHeight} = this.#video;
    const scale = this.#scale();
    const width = Math.max(1, Math.min(videoWidth, Math.round(this.#stage.clientWidth / scale)));
    const height = Math.max(1, Math.min(videoHeight, Math.round(this.#stage.clientHeight / scale)));
    return {
      x: Math.round((videoWidth - width) * this.#share(this.#centre.x, width / videoWidth)),
      y: Math.round((videoHeight - height) * this.#share(this.#centre.y, height / videoHeight)),
      width,
      height,
    };
  }

  // Where a part lies between the two edges, 0 to 1, when its centre is to be at a place of the whole.
  #share(centre, part) {
    return part >= 1 ? 0.5 : Math.min(1, Math.max(0, (centre - part / 2) / (1 - part)));
  }

  #look() {
    if (!this.#video.videoWidth) {
      return;
    }
    const {videoWidth, videoHeight} = this.#video;
    const seen = this.#seen();
    this.#centre = {x: (seen.x + seen.width / 2) / videoWidth, y: (seen.y + seen.height / 2) / videoHeight};
    const scale = this.#scale();
    const right = (0.5 - this.#centre.x) * videoWidth * scale;
    const down = (0.5 - this.#centre.y) * videoHeight * scale;
    this.#video.style.transform = `translate(${right}px, ${down}px) scale(${this.#zoom})`;
    const detail = {width: seen.width, height: seen.height, zoom: this.#zoom};
    this.dispatchEvent(new CustomEvent('size', {detail}));
  }

  #pointer(event) {
    if (event.target.closest('button')) {
      return;
    }
    const before = [...this.#pointers.values()];
    if (event.type === 'pointermove' && this.#pointers.has(event.pointerId)) {
      this.#pointers.set(event.pointerId, {x: event.clientX, y: event.clientY});
      this.#moved(before, [...this.#pointers.values()]);
    } else if (event.type === 'pointerdown') {
      this.#pointers.set(event.pointerId, {x: event.clientX, y: event.clientY});
      this.#stage.setPointerCapture(event.pointerId);
    } else if (event.type !== 'pointermove') {
      this.#pointers.delete(event.pointerId);
    }
  }

  #moved(before, after) {
    if (!this.#video.videoWidth) {
      return;
    }
    const middle = points => ({
      x: points.reduce((sum, point) => sum + point.x, 0) / points.length,
      y: points.reduce((sum, point) => sum + point.y, 0) / points.length,
    });
    const spread = points => Math.hypot(points[0].x - points[1].x, points[0].y - points[1].y);
    if (after.length === 2 && spread(before) > 0) {
      this.#zoom = Math.min(CLOSEST, Math.max(1, this.#zoom * spread(after) / spread(before)));
    }
    const from = middle(before);
    const to = middle(after);
    const scale = this.#scale();
    this.#centre = {
      x: this.#centre.x - (to.x - from.x) / scale / this.#video.videoWidth,
      y: this.#centre.y - (to.y - from.y) / scale / this.#video.videoHeight,
    };
    this.#look();
  }
}
