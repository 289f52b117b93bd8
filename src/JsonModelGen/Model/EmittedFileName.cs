namespace JsonModelGen.Generator.Model;

/// <summary>The parts of the names of emitted files.</summary>
internal static class EmittedFileName
{
    public const string Extension = ".g.cs";

    /// <summary>The name of another file for the same type: <c>Demo.User.JsonSchema.g.cs</c>.</summary>
    /// <param name="name">The name of the type's own file.</param>
    /// <param name="part">What the other file contains.</param>
    public static string Beside(string name, string part) => Stem(name) + "." + part + Extension;

    /// <summary>A name without its extension.</summary>
    public static string Stem(string name) => name.Substring(0, name.Length - Extension.Length);
}
