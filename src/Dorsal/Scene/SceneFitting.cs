using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>
/// Moves the places of a view over another picture, step by step, until they agree (the inverse compositional way of Baker and Matthews 2004, on
/// chosen pixels as Dellaert and Collins 1999). Light and contrast may change, and what has moved in the scene counts for less or nothing (Tukey's biweight).
/// </summary>
/// <param name="moving">Where the lifter is in the picture: what lies there does not count.</param>
internal sealed class SceneFitting(SceneView view, GreyPicture picture, PictureArea moving)
{
    private const int MostSteps = 15;

    /// <summary>Pixels at the picture's corner below which a step is the last.</summary>
    private const double SmallStep = 0.01;

    /// <summary>Places that must agree, some for each of the six unknowns. Ours.</summary>
    private const int FewestPlaces = 40;

    /// <summary>Standard deviations; Tukey's constant for an efficiency of 95 %.</summary>
    private const double Tukey = 4.685;

    private readonly GreyDifferences differences = new(view.Places);

    /// <param name="near">Whereabouts the places of the view lie in the picture.</param>
    public SceneFit From(CameraShift near)
    {
        var (shift, agreeing) = (near, 0);
        for (var count = 0; count < MostSteps; count++)
        {
            differences.Take(picture, shift, moving);
            var equations = new ShiftEquations(picture);
            agreeing = Fill(equations);
            if (agreeing < FewestPlaces)
                return new SceneFit(near, 0);

            var step = equations.Solve();
            differences.Expect(step.Brighter, step.Offset);
            shift = shift.After(step.Shift.Inverse());
            if (step.AtCorner < SmallStep)
                break;
        }

        return new SceneFit(shift, (double)agreeing / differences.Seen);
    }

    /// <returns>How many places look the same: to less than what grey changes by there from one pixel to the next.</returns>
    private int Fill(ShiftEquations equations)
    {
        var (limit, agreeing) = (Tukey * differences.Spread, 0);
        for (var i = 0; i < view.Places.Count; i++)
        {
            if (!differences.Shows(i))
                continue;

            var unexpected = Math.Abs(differences.Unexpected(i));
            if (!(unexpected < limit))
                continue;

            var within = 1 - (unexpected / limit * (unexpected / limit));
            equations.Add(view.Places[i], differences[i], within * within);
            agreeing += unexpected < view.Places[i].Slope ? 1 : 0;
        }

        return agreeing;
    }
}
