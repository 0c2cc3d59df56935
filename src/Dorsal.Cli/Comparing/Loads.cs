using System.Globalization;
using Dorsal.Footage;
using Dorsal.Quantities;
using Dorsal.Reasoning.LightSet;

namespace Dorsal.Cli.Comparing;

/// <summary>What was on the bar in each film: as <c>--loads</c> says, or else as the analyses do.</summary>
internal static class Loads
{
    public const string Option = "--loads";

    /// <exception cref="UserInputException">Not one for each film.</exception>
    public static void RequireOneEach(CompareRequest request)
    {
        if (request.Loads is { } loads && loads.Count != request.Films.Count)
            throw new UserInputException(string.Create(
                CultureInfo.InvariantCulture,
                $"{Option} has {loads.Count} {(loads.Count == 1 ? "load" : "loads")} for {request.Films.Count} films; give one for each, in the order of the films, such as {Option} 140,90."));
    }

    /// <exception cref="UserInputException">A set is heavier than one before it.</exception>
    public static void RequireOrder(CompareRequest request)
    {
        if (request.Loads is { } loads)
            SetComparer.KindOf([.. request.Films.Zip(loads)]);
    }

    /// <exception cref="UserInputException">A load is told nowhere.</exception>
    public static IReadOnlyList<Kilograms> Of(CompareRequest request, IReadOnlyList<ComparedFilm> films)
        => request.Loads ?? [.. films.Select(film => film.Stored.Load
            ?? throw new UserInputException($"The load of {film.Stored.Film} is not known; give all loads in the order of the films, such as {Option} 140,90."))];
}
