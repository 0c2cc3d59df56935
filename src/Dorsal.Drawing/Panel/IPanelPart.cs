namespace Dorsal.Drawing.Panel;

/// <summary>Some lines of the panel that belong together.</summary>
internal interface IPanelPart
{
    void Draw(InfoPanel panel, DrawnMoment moment);
}
