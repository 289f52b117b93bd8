using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>
/// Recognises generated declarations. The generator never sees any; the analyzer sees all of them and must ignore
/// them, or its view of a model would differ from the generator's.
/// </summary>
internal abstract class GeneratedCode
{
    /// <summary>For the generator, which sees no generated code.</summary>
    public static readonly GeneratedCode None = new NoGeneratedCode();

    /// <summary>For the analyzer: files added by any generator.</summary>
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
            // to disk as well. Other files of that name are source files, not generated in this compilation.
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
