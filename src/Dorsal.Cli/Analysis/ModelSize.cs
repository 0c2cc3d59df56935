namespace Dorsal.Cli.Analysis;

internal enum ModelSize
{
    Lite,
    Full,
    Heavy,
}
