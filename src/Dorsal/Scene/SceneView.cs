using Dorsal.Footage;

namespace Dorsal.Scene;

/// <summary>
/// The places of a picture that tell best where the camera looks: those where grey changes most, spread over all of it. Other pictures of the
/// scene are laid over them (<see cref="SceneFitting"/>).
/// </summary>
/// <param name="Places">May be few where the scene is dark or the lifter fills the picture.</param>
internal sealed record SceneView(IReadOnlyList<ScenePlace> Places)
{
    /// <summary>Pixels; of each cell the places with the steepest grey are taken. Ours.</summary>
    private const int Cell = 8;
    private const int OfEachCell = 2;

    /// <summary>Grey levels a pixel; flatter places tell little above the noise. Ours.</summary>
    private const float LeastSlope = 4;

    /// <summary>Pixels at the edge whose slope is not known.</summary>
    private const int Border = 2;

    /// <param name="area">The picture without bars round it.</param>
    /// <param name="moving">What is left out, because it moves in the scene.</param>
    public static SceneView Of(GreyPicture picture, PictureArea area, PictureArea moving)
    {
        var (right, bottom) = (Math.Min(area.Right, picture.Width) - Border, Math.Min(area.Bottom, picture.Height) - Border);
        var places = new List<ScenePlace>();
        for (var top = area.Top + Border; top < bottom; top += Cell)
        {
            for (var left = area.Left + Border; left < right; left += Cell)
            {
                var cell = new PictureArea(left, top, Math.Min(left + Cell, right), Math.Min(top + Cell, bottom));
                if (!moving.Contains(cell.Middle))
                    places.AddRange(Of(picture, cell).OrderByDescending(place => place.Slope).Take(OfEachCell));
            }
        }

        return new SceneView(places);
    }

    private static IEnumerable<ScenePlace> Of(GreyPicture picture, PictureArea cell)
    {
        for (var y = cell.Top; y < cell.Bottom; y++)
        {
            for (var x = cell.Left; x < cell.Right; x++)
            {
                if (ScenePlace.Of(picture, x, y) is { Slope: >= LeastSlope } place)
                    yield return place;
            }
        }
    }
}
