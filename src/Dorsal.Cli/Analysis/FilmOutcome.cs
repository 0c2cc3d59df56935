namespace Dorsal.Cli.Analysis;

/// <summary>What became of one of several films.</summary>
/// <param name="Video">As it was given.</param>
/// <param name="Film">Absent when it could not be analysed.</param>
/// <param name="ExitCode">What the program would have told its caller had this been the only film.</param>
internal sealed record FilmOutcome(string Video, AnalysedFilm? Film, int ExitCode);
