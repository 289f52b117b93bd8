using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// The state of a model's read body: one local per value and bits for the keys that were seen. Above
/// <see cref="LargestModelInLocals"/> members the values are in one struct, because the JIT's time grows faster than the number of locals.
/// </summary>
internal sealed class ReadState
{
    private const int LargestModelInLocals = 64;

    private readonly string? _valuesType;
    private readonly SeenWords _words;
    private readonly SeenBits _required = new();
    private readonly List<(SeenBits Guard, SeenBits Required)> _guarded = [];
    private readonly LocalNames _labels = new();
    private readonly bool _isStrict;

    public ReadState(ResolvedModel model)
    {
        bool looksBack = HasReadValue(model);
        List<string> own = ["reader", "key", "values", "result", "unrecognized"];
        if (looksBack)
            own.AddRange(["start", "json"]);
        if (model.Options.MaxDepth is not null)
            own.Add(DepthLimitEmitter.Local);
        Names = new LocalNames([.. own]);
        _isStrict = model.Options.DisallowUnrecognizedKeys == true;
        List<ResolvedMember> read = [];
        foreach (ResolvedMember member in model.Leaves)
        {
            if (member.IsRead)
                read.Add(member);
        }

        _valuesType = read.Count > LargestModelInLocals ? model.Spec.ValuesName : null;
        _words = new SeenWords(model, read, Names);
        List<ReadMember> members = new(read.Count);
        Tree = Describe(model.Members, members, new SeenBits(), _required);
        Members = members;
        Keyed = members.FindAll(static member => member.Member.Spec.ReadValue is null);
        Found = members.FindAll(static member => member.Member.Spec.ReadValue is not null);
        SkippedKeys = _isStrict || Extra is not null ? Emission.SkippedKeys.Of(model, read) : [];
        if (model.Discriminator is { } discriminator)
            Discriminator = Describe(discriminator, model.Spec.Declaration.DisplayName);
    }

    public LocalNames Names { get; }

    /// <summary>The members that have a key.</summary>
    public IReadOnlyList<ReadMember> Members { get; }

    /// <summary>The members of the model itself.</summary>
    public IReadOnlyList<ReadMember> Tree { get; }

    /// <summary>The members that are read at their key.</summary>
    public IReadOnlyList<ReadMember> Keyed { get; }

    /// <summary>The members whose value is found by a method after reading the object.</summary>
    public IReadOnlyList<ReadMember> Found { get; }

    /// <summary>The discriminator, if the model is a case of a union; else null.</summary>
    public ReadKey? Discriminator { get; }

    /// <summary>The member that keeps unknown keys, or null.</summary>
    public ReadMember? Extra { get; private set; }

    /// <summary>Keys that are not read but not unknown either, because they are write-only or excluded; used if unknown keys matter.</summary>
    public IReadOnlyList<string> SkippedKeys { get; }

    /// <summary>The condition that a required key is missing, or null if none is required.</summary>
    public string? RequiredCondition
    {
        get
        {
            List<string> conditions = [.. _required.Lacking];
            foreach ((SeenBits guard, SeenBits required) in _guarded)
            {
                string lacking = string.Join(" || ", required.Lacking);
                conditions.Add("(" + guard.Any + " && " + (required.Lacking.Count > 1 ? "(" + lacking + ")" : lacking) + ")");
            }

            return conditions.Count == 0 ? null : string.Join(" || ", conditions);
        }
    }

    /// <summary>The statement that refuses a duplicate of a key that otherwise needs no bit; null if duplicates are allowed.</summary>
    public string? MarkOnce(string key) => _words.MarkOnce(key);

    public string SeenArguments => string.Concat(_words.Names.ConvertAll(static word => ", " + word));

    public string SeenParameters => string.Concat(_words.Names.ConvertAll(static word => ", ulong " + word));

    /// <summary>The struct for the values of a large model.</summary>
    public void EmitValuesType(CodeWriter code)
    {
        if (_valuesType is null)
            return;

        code.WriteLine("/// <summary>The values while they are read.</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"private struct {_valuesType}");
        using (code.OpenBlock())
        {
            foreach (ReadMember member in Members)
                code.WriteLine($"public {LocalType(member)} {member.Local.Substring("values.".Length)};");
        }

        code.WriteLine();
    }

    public void EmitLocals(CodeWriter code)
    {
        if (_valuesType is not null)
            code.WriteLine($"{_valuesType} values = default;");
        foreach (ReadMember member in Members)
        {
            if (_valuesType is null)
                code.WriteLine($"{LocalType(member)} {member.Local} = {InitialValue(member)};");
            else if (member.Member.Spec.DefaultValue is { } defaultValue)
                code.WriteLine($"{member.Local} = {defaultValue};");
        }

        if (Extra is not null)
            code.WriteLine($"{ExtraReadEmitter.LocalType(Extra)} {Extra.Local} = null;");
        foreach (string word in _words.Names)
            code.WriteLine($"ulong {word} = 0;");
        if (_isStrict)
            code.WriteLine($"{RuntimeNames.UnrecognizedKeys}? unrecognized = null;");
        code.SeparateNext();
    }

    private static bool HasReadValue(ResolvedModel model)
    {
        foreach (ResolvedMember member in model.Leaves)
        {
            if (member.Spec.ReadValue is not null)
                return true;
        }

        return false;
    }

    /// <summary>The members as declared; those with a key are added to <paramref name="leaves"/>.</summary>
    /// <param name="members">The members of the model, or of a flattened one.</param>
    /// <param name="leaves">Receives those with a key.</param>
    /// <param name="seen">Receives the bits of those with a key.</param>
    /// <param name="required">Receives the bits of those with a required key.</param>
    private List<ReadMember> Describe(IReadOnlyList<ResolvedMember> members, List<ReadMember> leaves, SeenBits seen, SeenBits required)
    {
        List<ReadMember> described = new(members.Count);
        foreach (ResolvedMember member in members)
        {
            if (!member.IsRead)
                continue;
            if (member.Spec.Extra is not null)
            {
                described.Add(Extra = DescribeExtra(member, seen));
                continue;
            }

            if (member.Parts is not null)
            {
                described.Add(DescribeFlattened(member, member.Parts, leaves, seen, required));
                continue;
            }

            ReadMember leaf = Describe(member, seen, required);
            leaves.Add(leaf);
            described.Add(leaf);
        }

        return described;
    }

    private ReadMember DescribeFlattened(ResolvedMember member, IReadOnlyList<ResolvedMember> parts, List<ReadMember> leaves, SeenBits seen, SeenBits required)
    {
        TypeShape source = member.Spec.ReadShape ?? member.Spec.Shape;
        string local = Names.ForMember(member.Identifier);
        if (!member.Spec.Flat!.IsOptional)
            return new ReadMember(member, local, source, "", null, null, null) { Parts = Describe(parts, leaves, seen, required) };

        int first = leaves.Count;
        SeenBits own = new();
        SeenBits ownRequired = new();
        List<ReadMember> described = Describe(parts, leaves, own, ownRequired);
        seen.Add(own);
        if (own.IsEmpty)
            return new ReadMember(member, local, source, "", null, null, null) { Parts = described };

        // With a single key, any key means that key.
        if (!ownRequired.IsEmpty && !own.IsSingle)
            _guarded.Add((own, ownRequired));
        for (int i = first; i < leaves.Count; i++)
        {
            if (leaves[i].Guard is null)
                leaves[i] = leaves[i] with { Guard = own.Any, IsRequired = leaves[i].IsRequired && !own.IsSingle };
        }

        return new ReadMember(member, local, source, "", null, own.Any, own.None) { Parts = described };
    }

    /// <summary>The dictionary itself shows whether there were unknown keys; a nullable flattened model is created with the first.</summary>
    private ReadMember DescribeExtra(ResolvedMember member, SeenBits seen)
    {
        string local = Names.ForMember(member.Identifier);
        string? mark = NeedsSeenBit(member) ? _words.Mark(seen, out _, out _) : null;
        return new ReadMember(member, local, member.Spec.ReadShape ?? member.Spec.Shape, "", mark, local + " is not null", local + " is null");
    }

    private ReadMember Describe(ResolvedMember member, SeenBits seen, SeenBits required)
    {
        string name = Names.ForMember(member.Identifier);
        TypeShape source = member.Spec.ReadShape ?? member.Spec.Shape;
        if (member.Spec.Target == MemberTarget.Population)
            source = PopulationSource(source);
        if (_words.AreUnique)
            source = source.WithUniqueKeys;
        string local = _valuesType is null ? name : "values." + name;
        string label = _labels.Label("Read", member.Identifier);
        if (!NeedsSeenBit(member))
            return new ReadMember(member, local, source, label, null, null, null) { MarkOnce = member.Spec.ReadValue is null ? MarkOnce(member.FullKey) : null };

        string mark = _words.Mark(seen, out string word, out ulong value);
        if (member.IsRequired)
            required.Add(word, value);
        string test = "(" + word + " & " + CSharpText.Mask(value) + ")";
        return new ReadMember(member, local, source, label, mark, test + " != 0", test + " == 0") { MarkOnce = member.Spec.ReadValue is null ? _words.MarkOnce(word, value, member.FullKey) : null };
    }

    private ReadKey Describe(Discriminator discriminator, string model)
    {
        string read = $"reader.{(discriminator.IsNumber ? "ReadCaseNumber" : "ReadCase")}({CSharpText.Utf8Literal(discriminator.Text)}, {CSharpText.Literal(model)});";
        return new ReadKey(discriminator.Key, _labels.Label("Read", "Case"), MarkOnce(discriminator.Key) is { } once ? [once, read] : [read]);
    }

    /// <summary>The shape that reads the elements to add; a nullable member accepts null.</summary>
    private static TypeShape PopulationSource(TypeShape shape) => shape is NullableShape nullable
        ? new NullableShape(nullable.Inner.PopulationSource!)
        : shape.PopulationSource!;

    /// <summary>Whether it matters if the member was present.</summary>
    public static bool NeedsSeenBit(ResolvedMember member) =>
        member.IsRequired || member.Place is { IsOptional: true } || member.Spec.DefaultCall is not null || (member.Spec.Extra is null && IsSetIfSeen(member));

    /// <summary>Whether a member keeps its initializer's value if its key is missing; not if it has a default.</summary>
    public static bool IsSetIfSeen(ResolvedMember member) =>
        !member.Spec.KeyDefault && member.Spec.Target is (MemberTarget.Assignment or MemberTarget.Accessor or MemberTarget.Population);

    private static string LocalType(ReadMember member) => member.Source.TypeName;

    private static string InitialValue(ReadMember member) =>
        member.Member.Spec.DefaultValue ?? member.Source.InitialValue;
}
