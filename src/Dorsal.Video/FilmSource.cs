namespace Dorsal.Video;

/// <summary>A film to be read, or a part of one.</summary>
public readonly record struct FilmSource(string Path, FilmStretch Stretch)
{
    public FilmSource(string path)
        : this(path, FilmStretch.Whole)
    {
    }
}
