namespace Dorsal.Cli.Validating;

/// <summary>A film whose answers are known.</summary>
internal sealed record KnownClip<TTruth>(string Video, TTruth Truth)
{
    public string Name => Path.GetFileNameWithoutExtension(Video);
}
