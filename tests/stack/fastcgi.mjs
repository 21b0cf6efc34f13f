// fastcgi.mjs: FastCGI records made by hand, to say to a worker's socket what
// no web server would.
import { exchange } from './ceres.mjs';

export const TYPE = {
  begin: 1, abort: 2, end: 3, params: 4, stdin: 5, stdout: 6, stderr: 7,
  values: 9,
};

// One record; `length` and `padding` may lie.
export function record(type, id, content = Buffer.alloc(0),
  { length = content.length, padding = 0, version = 1 } = {}) {
  const head = Buffer.from([version, type, id >> 8, id & 255,
    length >> 8, length & 255, padding, 0]);
  return Buffer.concat([head, content]);
}

function size(length) {
  if (length < 128) return Buffer.from([length]);
  const four = Buffer.alloc(4);
  four.writeUInt32BE((length | 0x80000000) >>> 0);
  return four;
}

// A name and a value as PARAMS carry them; the lengths may lie.
export function pair(name, value,
  { nameLength = name.length, valueLength = value.length } = {}) {
  return Buffer.concat([size(nameLength), size(valueLength),
    Buffer.from(name), Buffer.from(value)]);
}

// A whole request as nginx would send it.
export function request(params, body = Buffer.alloc(0)) {
  const pairs = Buffer.concat(Object.entries(params)
    .map(([name, value]) => pair(name, String(value))));
  return Buffer.concat([
    record(TYPE.begin, 1, Buffer.from([0, 1, 0, 0, 0, 0, 0, 0])),
    record(TYPE.params, 1, pairs),
    record(TYPE.params, 1),
    ...(body.length ? [record(TYPE.stdin, 1, body)] : []),
    record(TYPE.stdin, 1),
  ]);
}

export const get = (target) => request({
  REQUEST_METHOD: 'GET', DOCUMENT_URI: target, QUERY_STRING: '',
  REMOTE_ADDR: '127.0.0.1', CONTENT_TYPE: '', CONTENT_LENGTH: '',
  HTTP_ACCEPT: '', HTTP_COOKIE: '', HTTP_IF_NONE_MATCH: '',
  HTTP_IF_MODIFIED_SINCE: '', HTTP_ORIGIN: '', HTTP_SEC_FETCH_SITE: '',
});

// What a worker wrote, out of its records.
export function stdout(bytes) {
  const parts = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = bytes.readUInt16BE(at + 4);
    if (bytes[at + 1] === TYPE.stdout)
      parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length + bytes[at + 6];
  }
  return Buffer.concat(parts).toString();
}

// Sends `bytes` to the worker's socket and takes what comes back.
export const say = (socket, bytes, options) =>
  exchange({ path: socket }, bytes, { end: false, ...options });
