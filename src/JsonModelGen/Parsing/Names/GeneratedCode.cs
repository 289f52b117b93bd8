using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>
/// Which declarations come from a generator. The generator never sees any; the analyzer sees them all, and must not count
/// them, or its picture of a model would differ from the generator's.
/// </summary>
internal abstract class GeneratedCode
{
    /// <summary>For the generator: nothing is generated.</summary>
    public static readonly GeneratedCode None = new NoGeneratedCode();

    /// <summary>For the analyzer: files that a generator added, this one or another.</summary>
    public static readonly GeneratedCode InGeneratedFiles = new GeneratedFiles();

    public abstract bool Contains(SyntaxTree? tree);

    /// <summary>Whether every declaration of a symbol is generated.</summary>
    public virtual bool Declares(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences.IsEmpty)
            return false;

        foreach (SyntaxReference reference in symbol.DeclaringSyntaxReferences)
        {
            if (!Contains(reference.SyntaxTree))
                return false;
        }

        return true;
    }

    private sealed class NoGeneratedCode : GeneratedCode
    {
        public override bool Contains(SyntaxTree? tree) => false;

        public override bool Declares(ISymbol symbol) => false;
    }

    private sealed class GeneratedFiles : GeneratedCode
    {
        public override bool Contains(SyntaxTree? tree)
        {
            // Such trees are called {assembly}/{type of the generator}/{hint name}, below a folder "generated" where they are written
            // to disk as well. A file of that kind that lies elsewhere belongs to the user: generated, but not in this compilation.
            string path = tree?.FilePath.Replace('\\', '/') ?? "";
            string[] parts = path.Split('/');
            return parts.Length >= 3 &&
                parts[parts.Length - 2].IndexOf('.') >= 0 &&
                path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase) &&
                (parts.Length == 3 || Array.IndexOf(parts, "generated") >= 0 || parts[parts.Length - 2] == s_ownName);
        }

        private static readonly string s_ownName = typeof(JsonModelGenerator).FullName!;
    }
}
