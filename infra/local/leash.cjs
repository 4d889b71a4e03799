// Loaded into every Node tool that the start command or a test begins (node --require).
'use strict';
const fs = require('node:fs');
const net = require('node:net');

// The parent holds the other end of standard input and writes nothing: when the parent ends, however it ends, the pipe
// closes and the tool stops. This needs no signals, so it works the same on Windows, macOS and Linux, and after a parent
// that was killed outright.
const graceMilliseconds = 5000;
let why = 'of its own accord';
process.stdin.on('error', reason => stop(`because its standard input failed: ${reason}`)).on('end', () => stop('because its standard input was closed')).resume();
for (const output of [process.stdout, process.stderr]) output.on('error', () => {}); // nobody reads any more

function stop(reason) {
  why = reason;
  if (process.listenerCount('SIGINT') === 0) process.exit(0);
  process.emit('SIGINT'); // lets Azurite write its tables to disk first
  setTimeout(() => process.exit(0), graceMilliseconds).unref();
}

// Whoever finds the tool gone shall find out why: a signal that it takes itself and an error that nobody caught leave no trace otherwise.
const emit = process.emit;
process.emit = function (event, ...args) {
  if (/^SIG[A-Z]+$/.test(event) && args.length > 0) why = `after the signal ${event}`;
  return emit.call(this, event, ...args);
};
process.on('uncaughtExceptionMonitor', error => { why = `after an error that nobody caught: ${error?.stack ?? error}`; });
process.on('exit', code => {
  try {
    fs.writeSync(2, `leash: ended with code ${code}, ${why}\n`);
  } catch { /* nobody reads any more */ }
});

// The Playground listens on every address of the machine and cannot be told otherwise; whoever reaches it speaks to the bot
// as the person it plays. Nobody from another machine shall.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (...args) {
  this.prependListener('connection', socket => {
    if (!/^(::1|(::ffff:)?127\.[\d.]+)$/.test(socket.remoteAddress ?? '127.0.0.1')) socket.destroy();
  });
  return listen.apply(this, args);
};
