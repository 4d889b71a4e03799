// Loaded into every Node tool that the start command or a test begins (node --require).
'use strict';
const net = require('node:net');

// The parent holds the other end of standard input and writes nothing: when the parent ends, however it ends, the pipe
// closes and the tool stops. This needs no signals, so it works the same on Windows, macOS and Linux, and after a parent
// that was killed outright.
const graceMilliseconds = 5000;
process.stdin.on('error', stop).on('end', stop).resume();
for (const output of [process.stdout, process.stderr]) output.on('error', () => {}); // nobody reads any more

function stop() {
  if (process.listenerCount('SIGINT') === 0) process.exit(0);
  process.emit('SIGINT'); // lets Azurite write its tables to disk first
  setTimeout(() => process.exit(0), graceMilliseconds).unref();
}

// The Playground listens on every address of the machine and cannot be told otherwise; whoever reaches it speaks to the bot
// as the person it plays. Nobody from another machine shall.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  this.prependListener('connection', socket => {
    if (!/^(::1|(::ffff:)?127\.[\d.]+)$/.test(socket.remoteAddress ?? '127.0.0.1')) socket.destroy();
  });
  return listen.apply(this, args);
};
