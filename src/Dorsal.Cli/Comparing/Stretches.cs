using System.Globalization;
using Dorsal.Cli.Analysis;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Video;

namespace Dorsal.Cli.Comparing;

/// <summary>Which part of each film is compared, so that the first and the last set of one long film can be held side by side.</summary>
internal static class Stretches
{
    public const string From = "--from";
    public const string To = "--to";

    /// <exception cref="UserInputException">Not one for each film, of an analysis that was made before, or the wrong way round.</exception>
    public static void RequireSense(CompareRequest request)
    {
        RequireOneEach(From, request.From, request.Films.Count);
        RequireOneEach(To, request.To, request.Films.Count);
        for (var place = 0; place < request.Films.Count; place++)
            RequireSense(request.Films[place], Of(request, place));
    }

    public static FilmStretch Of(CompareRequest request, int place) => new(request.From?[place], request.To?[place]);

    private static void RequireOneEach(string option, IReadOnlyList<Seconds?>? moments, int films)
    {
        if (moments is not null && moments.Count != films)
            throw new UserInputException(string.Create(
                CultureInfo.InvariantCulture,
                $"{option} has {moments.Count} {(moments.Count == 1 ? "moment" : "moments")} for {films} films; give one for each, in the order of the films, and - for one that has none, such as {option} 2:10,-."));
    }

    private static void RequireSense(string film, FilmStretch stretch)
    {
        if (!stretch.IsWhole && EarlierAnalysis.IsNamedBy(film))
            throw new UserInputException($"{film} has been analysed already; {From} and {To} choose a part of a video: give the video, or - in its place.");
        if (stretch is { From: { } begin, To: { } end } && begin.Number >= end.Number)
            throw new UserInputException($"{From} is not before {To} for {film}: name the moment before the lift with {From} and the one after it with {To}.");
    }
}
