namespace Dorsal.Exports;

/// <summary>The formats of other programs, one file each (docs/exports.md).</summary>
public enum ExportFormat
{
    /// <summary>series.csv: every series, for spreadsheets and statistics.</summary>
    Csv,

    /// <summary>lift.trc: markers on the sagittal plane, for OpenSim.</summary>
    Trc,

    /// <summary>lift.mot: coordinates of a model, for OpenSim.</summary>
    Mot,
}
