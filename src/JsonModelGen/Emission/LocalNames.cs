namespace JsonModelGen.Generator.Emission;

/// <summary>Provides unique names of locals within one method.</summary>
internal sealed class LocalNames
{
    private readonly HashSet<string> _taken;

    public LocalNames(params string[] taken) => _taken = new HashSet<string>(taken, StringComparer.Ordinal);

    /// <summary>A label for a member: a prefix and the member's name.</summary>
    public string Label(string prefix, string memberName) =>
        Unique(prefix + CSharpText.PascalCase(memberName));

    /// <summary>An identifier for the local of a member: its name in camel case, with a number if that is taken.</summary>
    public string ForMember(string memberName) => CSharpText.Identifier(Unique(CSharpText.CamelCase(memberName)));

    private string Unique(string name)
    {
        string candidate = name;
        for (int number = 2; !_taken.Add(candidate); number++)
            candidate = name + CSharpText.Number((long)number);
        return candidate;
    }
}
