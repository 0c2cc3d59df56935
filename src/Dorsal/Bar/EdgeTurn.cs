namespace Dorsal.Bar;

/// <summary>What the luma does at an edge, going outwards.</summary>
internal enum EdgeTurn
{
    Either,
    Brighter,
    Darker,
}
