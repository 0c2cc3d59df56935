using Dorsal.Drawing.Sheets;

namespace Dorsal.Drawing.Annotation;

/// <summary>One thing drawn over the film for the lifter, in the film's own pixels. What was not measured is left out.</summary>
internal interface IMark
{
    void Draw(Sheet sheet, ShownMoment moment);
}
