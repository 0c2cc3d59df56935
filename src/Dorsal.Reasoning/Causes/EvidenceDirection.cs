namespace Dorsal.Reasoning.Causes;

/// <summary>What a row of the evidence table does to its cause when it holds.</summary>
internal enum EvidenceDirection
{
    For,
    Against,
}
