namespace Dorsal.Cli.Validating;

/// <summary>A film whose answers are known.</summary>
/// <param name="Name">That of its folder: no other clip has it.</param>
internal sealed record KnownClip<TTruth>(string Name, string Video, TTruth Truth);
