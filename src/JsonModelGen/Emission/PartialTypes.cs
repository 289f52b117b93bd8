namespace JsonModelGen.Generator.Emission;

/// <summary>The namespace and containing types around emitted members; disposing closes them.</summary>
internal sealed class PartialTypes : IDisposable
{
    private readonly Stack<CodeWriter.Block> _blocks = new();

    private PartialTypes()
    {
    }

    /// <summary>Opens a namespace (if it has a name) and types, outermost first.</summary>
    public static PartialTypes Open(CodeWriter code, string @namespace, IEnumerable<string> openings)
    {
        code.SeparateNext();
        if (@namespace.Length > 0)
        {
            code.WriteLine($"namespace {@namespace};");
            code.SeparateNext();
        }

        PartialTypes types = new();
        foreach (string opening in openings)
        {
            code.WriteLine(opening);
            types._blocks.Push(code.OpenBlock());
        }

        return types;
    }

    public void Dispose()
    {
        while (_blocks.Count > 0)
            _blocks.Pop().Dispose();
    }
}
