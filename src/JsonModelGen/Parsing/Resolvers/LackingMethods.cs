using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// The types with only one of <c>FromJson</c> and <c>ToJson</c> that were met since somebody asked last. Whether the other is needed,
/// only the member knows.
/// </summary>
internal sealed class LackingMethods
{
    private ITypeSymbol? _reading;
    private ITypeSymbol? _writing;

    /// <summary>Notes a type that lacks the method that reads, or the one that writes.</summary>
    public void Of(ITypeSymbol? reading = null, ITypeSymbol? writing = null)
    {
        _reading ??= reading;
        _writing ??= writing;
    }

    /// <summary>The first types that cannot be read and written, and forgets them.</summary>
    public (ITypeSymbol? Reading, ITypeSymbol? Writing) Take()
    {
        (ITypeSymbol?, ITypeSymbol?) found = (_reading, _writing);
        (_reading, _writing) = (null, null);
        return found;
    }
}
