namespace PeacekeepingDomain.Coherence.Facts;

/// <summary>A view of the facts of one record of a proposal. Implemented by the views of this library alone.</summary>
/// <typeparam name="TFacts">The view.</typeparam>
/// <typeparam name="TRecord">The record it shows.</typeparam>
public interface IFacts<TFacts, TRecord>
    where TFacts : struct, IFacts<TFacts, TRecord>
    where TRecord : class
{
    internal static abstract TFacts View(TRecord? record, Ruling? tracker, ulong at);
}
