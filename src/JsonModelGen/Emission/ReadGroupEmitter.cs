using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>One of the expected keys.</summary>
/// <param name="Key">The key.</param>
/// <param name="Label">The label before its read.</param>
/// <param name="Statements">The statements that read its value.</param>
internal sealed record ReadKey(string Key, string Label, IReadOnlyList<string> Statements);

/// <summary>Emits the reading of nested objects of a <c>Path</c>: a local function for each, which sets the model's locals.</summary>
internal sealed class ReadGroupEmitter
{
    private readonly ResolvedModel _model;
    private readonly CodeWriter _code;
    private readonly ReadState _state;
    private readonly LocalNames _names;
    private readonly List<ResolvedMember> _writeOnly = [];
    private readonly List<(string Function, IReadOnlyList<ReadMember> Members, int Depth)> _functions = [];

    public ReadGroupEmitter(ResolvedModel model, ReadState state, CodeWriter code)
    {
        _model = model;
        _state = state;
        _code = code;
        List<string> labels = [];
        foreach (ReadMember member in state.Members)
            labels.Add(member.Label);
        _names = new LocalNames([.. labels]);
        foreach (ResolvedMember member in model.Leaves)
        {
            if (!member.IsRead || member.Spec.ReadValue is not null)
                _writeOnly.Add(member);
        }

        List<ReadKey> keys = KeysOf(state.Keyed, 0);
        if (state.Discriminator is { } discriminator)
            keys.Insert(0, discriminator);
        Keys = keys;
    }

    /// <summary>The keys of the model's own object.</summary>
    public IReadOnlyList<ReadKey> Keys { get; }

    /// <summary>The statements that read a member.</summary>
    public static IReadOnlyList<string> Statements(ReadMember member)
    {
        string read = member.Local + " = " + member.Source.ReadExpression + ";";
        return member.MarkOnce is { } once ? [once, read]
            : member.Mark is { } mark ? [read, mark]
            : [read];
    }

    /// <summary>Writes the local functions.</summary>
    public void EmitReaders()
    {
        // Each may add more, for nested objects.
        for (int i = 0; i < _functions.Count; i++)
            EmitReader(_functions[i].Function, _functions[i].Members, _functions[i].Depth);
    }

    private List<ReadKey> KeysOf(IReadOnlyList<ReadMember> members, int depth)
    {
        List<ReadKey> keys = [];
        foreach (KeyGroup<ReadMember> group in KeyGroups.At(members, depth, static member => member.Member))
        {
            if (group.Member is { } member)
            {
                keys.Add(new ReadKey(group.Key, member.Label, Statements(member)));
                continue;
            }

            string function = _names.Label("Read", Identifier(group.Key) + "Object");
            _functions.Add((function, group.Members, depth + 1));
            string read = function + "(ref reader);";
            string? once = _state.MarkOnce(KeyGroups.PathOf(group.Members[0].Member, depth + 1));
            keys.Add(new ReadKey(group.Key, _names.Label(function, "Value"), once is null ? [read] : [once, read]));
        }

        return keys;
    }

    private void EmitReader(string function, IReadOnlyList<ReadMember> members, int depth)
    {
        _code.SeparateNext();
        _code.WriteLine($"void {function}(ref {RuntimeNames.Reader} reader)");
        using (_code.OpenBlock())
        {
            _code.WriteLine("if (reader.TryReadNull())");
            using (_code.Indent())
                _code.WriteLine("return;");
            _code.SeparateNext();
            _code.WriteLine("reader.ReadStartObject();");
            _code.WriteLine("if (reader.TryReadEndObject())");
            using (_code.Indent())
                _code.WriteLine("return;");
            _code.SeparateNext();
            _code.WriteLine("do");
            using (_code.OpenBlock())
                EmitLookUp(members, depth);
            _code.WriteLine("while (reader.ReadNextMember());");
        }
    }

    private void EmitLookUp(IReadOnlyList<ReadMember> members, int depth)
    {
        List<(string Text, string[] Action)> entries = [];
        foreach (ReadKey key in KeysOf(members, depth))
            entries.Add((key.Key, [.. key.Statements, "continue;"]));
        bool isStrict = _model.Options.DisallowUnrecognizedKeys == true;
        foreach (string key in isStrict ? WriteOnlyKeys(members[0].Member.Groups, depth) : [])
        {
            if (!entries.Exists(entry => entry.Text == key))
                entries.Add((key, ["reader.SkipValue();", "continue;"]));
        }

        _code.WriteLine("global::System.ReadOnlySpan<byte> key = reader.ReadName();");
        NameLookupEmitter.Emit(_code, "key", entries);
        if (_model.Options.CaseInsensitive == true)
            CaseInsensitiveLookupEmitter.Emit(_code, "key", entries);
        _code.SeparateNext();
        if (isStrict)
            _code.WriteLine($"{RuntimeNames.UnrecognizedKeys}.Add(ref unrecognized, key, reader.Position);");
        _code.WriteLine("reader.SkipValue();");
    }

    /// <summary>The write-only keys of an object.</summary>
    private IEnumerable<string> WriteOnlyKeys(IReadOnlyList<string> groups, int depth)
    {
        foreach (ResolvedMember member in _writeOnly)
        {
            bool isIn = member.Groups.Count >= depth;
            for (int i = 0; isIn && i < depth; i++)
                isIn = member.Groups[i] == groups[i];
            if (isIn)
                yield return member.Groups.Count > depth ? member.Groups[depth] : member.Key;
        }
    }

    /// <summary>A key as a part of a C# name.</summary>
    private static string Identifier(string key)
    {
        char[] characters = key.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (!(characters[i] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9'))
                characters[i] = '_';
        }

        return new string(characters);
    }
}
