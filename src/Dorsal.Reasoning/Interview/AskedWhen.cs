namespace Dorsal.Reasoning.Interview;

/// <summary>The answer to another question that makes this one worth asking; an unknown one does not spare it.</summary>
/// <param name="Member">Of interview.json, a number.</param>
public sealed record AskedWhen(string Member, double AtMost);
