using System.Text.Json;
using Dorsal.Wording;

namespace Dorsal.Report;

/// <summary>One lift of a page, however much is known of it.</summary>
/// <param name="Film">The bytes of an MP4 file whose frames have the times of the analysed film; empty for a page without it.</param>
public abstract record PageLift(ReadOnlyMemory<byte> Film)
{
    /// <summary>The members of an object that the viewer reads; viewer/src/data/report.ts is the other side.</summary>
    internal abstract void Write(Utf8JsonWriter json, Texts texts);
}
