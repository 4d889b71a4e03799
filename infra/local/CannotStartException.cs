namespace TcAssistant.Local;

/// <summary>Something this machine lacks or a tool that did not come up; the message is one sentence a person can act on.</summary>
public class CannotStartException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Node or npm is missing or too old: a start fails, a test that needs them reports "not run".</summary>
public sealed class NodeMissingException(string message) : CannotStartException(message);
