using Dorsal.Drawing.Sheets;

namespace Dorsal.Drawing.Layers;

/// <summary>What one stage saw, drawn over the picture in the picture's own pixels.</summary>
internal interface ILayer
{
    void Draw(Sheet sheet, DrawnMoment moment);
}
