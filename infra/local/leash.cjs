// Loaded into every Node tool that the start command or a test begins (node --require). The parent holds the other end of
// standard input and writes nothing: when the parent ends, however it ends, the pipe closes and the tool stops. This
// needs no signals, so it works the same on Windows, macOS and Linux, and after a parent that was killed outright.
const graceMilliseconds = 5000;

process.stdin.on('error', stop).on('end', stop).resume();
process.stdin.unref?.();

function stop() {
  if (process.listenerCount('SIGINT') === 0) process.exit(0);
  process.emit('SIGINT'); // lets Azurite write its tables to disk first
  setTimeout(() => process.exit(0), graceMilliseconds).unref();
}
