namespace Dorsal.Footage;

/// <summary>
/// The user's mistake: a file or an option that cannot be used. The message is one sentence that says what is wrong and what
/// to do. Not for what a film does not show, which is a value, nor for our bugs.
/// </summary>
public sealed class UserInputException(string message, Exception? cause = null) : Exception(message, cause);
