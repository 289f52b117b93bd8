using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// The types with only one of <c>FromJson</c> and <c>ToJson</c> found since the last query. Whether the other is needed,
/// depends on the member.
/// </summary>
internal sealed class MissingMethods
{
    private ITypeSymbol? _reading;
    private ITypeSymbol? _writing;

    /// <summary>Records a type without the reading or the writing method.</summary>
    public void Of(ITypeSymbol? reading = null, ITypeSymbol? writing = null)
    {
        _reading ??= reading;
        _writing ??= writing;
    }

    /// <summary>Returns the first types that cannot be read and written, and resets.</summary>
    public (ITypeSymbol? Reading, ITypeSymbol? Writing) Take()
    {
        (ITypeSymbol?, ITypeSymbol?) found = (_reading, _writing);
        (_reading, _writing) = (null, null);
        return found;
    }
}
