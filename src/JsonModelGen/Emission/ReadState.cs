using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>A member while it is read.</summary>
/// <param name="Member">The member.</param>
/// <param name="Local">The expression that holds its value.</param>
/// <param name="Source">The shape that reads it: the member's, or for a collection that is filled, a list's.</param>
/// <param name="Label">The label in front of its read.</param>
/// <param name="Mark">The statement that notes that it was there, or null if nobody asks.</param>
/// <param name="Seen">The condition that it was there, or null.</param>
/// <param name="NotSeen">The condition that it was not, or null.</param>
internal sealed record ReadMember(ResolvedMember Member, string Local, TypeShape Source, string Label, string? Mark, string? Seen, string? NotSeen)
{
    public string Key => Member.Key;

    /// <summary>The value where it is used: a field of the values' struct is null as far as the compiler knows, and so is what a member with <c>[DisallowNull] T?</c> is set to.</summary>
    public string Value => Source is { IsReferenceType: true, AcceptsNull: false } && (Local.StartsWith("values.", StringComparison.Ordinal) || (Source is TypeParameterShape && Member.Spec.ReadShape is not null))
        ? Local + "!"
        : Local;

    public bool IsRequired => Member.IsRequired;
}

/// <summary>
/// What a model's read body keeps while it runs: one local for each value and bits for the keys that were seen. Above
/// <see cref="LargestModelInLocals"/> members the values live in one struct: the JIT's time grows faster than the number of locals.
/// </summary>
internal sealed class ReadState
{
    private const int LargestModelInLocals = 64;
    private const int BitsInWord = 64;

    private readonly string? _valuesType;
    private readonly List<string> _seenWords = [];
    private readonly Dictionary<string, ulong> _requiredBits = new(StringComparer.Ordinal);
    private readonly LocalNames _labels = new();
    private readonly bool _isStrict;

    public ReadState(ResolvedModel model)
    {
        bool looksBack = HasReadValue(model);
        Names = looksBack
            ? new LocalNames("reader", "key", "values", "result", "unrecognized", "start", "json")
            : new LocalNames("reader", "key", "values", "result", "unrecognized");
        _isStrict = model.Options.DisallowUnrecognizedKeys == true;
        List<ResolvedMember> read = [];
        foreach (ResolvedMember member in model.Members)
        {
            if (member.IsRead)
                read.Add(member);
        }

        _valuesType = read.Count > LargestModelInLocals ? model.Spec.ValuesName : null;
        int bits = 0;
        foreach (ResolvedMember member in read)
            bits += NeedsSeenBit(member) ? 1 : 0;
        for (int i = 0; i * BitsInWord < bits; i++)
            _seenWords.Add(Names.ForMember(bits <= BitsInWord ? "seen" : "seen" + CSharpText.Number((long)i)));

        int bit = 0;
        List<ReadMember> members = new(read.Count);
        foreach (ResolvedMember member in read)
            members.Add(Describe(member, ref bit));
        Members = members;
        Keyed = members.FindAll(static member => member.Member.Spec.ReadValue is null);
        Found = members.FindAll(static member => member.Member.Spec.ReadValue is not null);
        SkippedKeys = _isStrict ? WriteOnlyKeys(model, read) : [];
    }

    public LocalNames Names { get; }

    public IReadOnlyList<ReadMember> Members { get; }

    /// <summary>Those that are read where their key stands.</summary>
    public IReadOnlyList<ReadMember> Keyed { get; }

    /// <summary>Those whose value a method of the model finds once the object has been read.</summary>
    public IReadOnlyList<ReadMember> Found { get; }

    /// <summary>Keys that a strict model recognizes, because it writes them, but does not read.</summary>
    public IReadOnlyList<string> SkippedKeys { get; }

    /// <summary>The condition that a required key is missing, or null if none is required.</summary>
    public string? RequiredCondition
    {
        get
        {
            List<string> conditions = [];
            foreach (string word in _seenWords)
            {
                if (_requiredBits.TryGetValue(word, out ulong mask))
                    conditions.Add("(" + word + " & " + CSharpText.Mask(mask) + ") != " + CSharpText.Mask(mask));
            }

            return conditions.Count == 0 ? null : string.Join(" || ", conditions);
        }
    }

    public string SeenArguments => string.Concat(_seenWords.ConvertAll(static word => ", " + word));

    public string SeenParameters => string.Concat(_seenWords.ConvertAll(static word => ", ulong " + word));

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

        foreach (string word in _seenWords)
            code.WriteLine($"ulong {word} = 0;");
        if (_isStrict)
            code.WriteLine($"{RuntimeNames.UnrecognizedKeys}? unrecognized = null;");
        code.SeparateNext();
    }

    private static bool HasReadValue(ResolvedModel model)
    {
        foreach (ResolvedMember member in model.Members)
        {
            if (member.Spec.ReadValue is not null)
                return true;
        }

        return false;
    }

    private static List<string> WriteOnlyKeys(ResolvedModel model, List<ResolvedMember> read)
    {
        List<string> keys = [];
        foreach (ResolvedMember member in model.Members)
        {
            string key = member.Groups.Count > 0 ? member.Groups[0] : member.Key;
            if (!keys.Contains(key) && (member.Spec.ReadValue is not null || !member.IsRead) && !read.Exists(other => other.Spec.ReadValue is null && IsReadUnder(other, key)))
                keys.Add(key);
        }

        return keys;
    }

    private static bool IsReadUnder(ResolvedMember member, string key) =>
        (member.Groups.Count > 0 ? member.Groups[0] : member.Key) == key || Array.IndexOf([.. member.Aliases], key) >= 0;

    private ReadMember Describe(ResolvedMember member, ref int bit)
    {
        string name = Names.ForMember(member.Spec.Name);
        TypeShape source = member.Spec.ReadShape ?? member.Spec.Shape;
        if (member.Spec.Target == MemberTarget.Population)
            source = PopulationSource(source);
        string local = _valuesType is null ? name : "values." + name;
        string label = _labels.Label("Read", member.Spec.Name);
        if (!NeedsSeenBit(member))
            return new ReadMember(member, local, source, label, null, null, null);

        string word = _seenWords[bit / BitsInWord];
        ulong value = 1UL << (bit % BitsInWord);
        bit++;
        if (member.IsRequired)
            _requiredBits[word] = (_requiredBits.TryGetValue(word, out ulong mask) ? mask : 0) | value;
        string test = "(" + word + " & " + CSharpText.Mask(value) + ")";
        return new ReadMember(member, local, source, label, word + " |= " + CSharpText.Mask(value) + ";", test + " != 0", test + " == 0");
    }

    /// <summary>What reads the elements to add; a member that may be null may be null in the JSON, too.</summary>
    private static TypeShape PopulationSource(TypeShape shape) => shape is NullableShape nullable
        ? new NullableShape(nullable.Inner.PopulationSource!)
        : shape.PopulationSource!;

    private static bool NeedsSeenBit(ResolvedMember member) =>
        member.IsRequired || member.Spec.DefaultCall is not null || IsSetIfSeen(member);

    /// <summary>Whether a member keeps what its initializer gave it if its key is missing; one with a default of its own does not.</summary>
    public static bool IsSetIfSeen(ResolvedMember member) =>
        !member.Spec.KeyDefault && member.Spec.Target is (MemberTarget.Assignment or MemberTarget.Accessor or MemberTarget.Population);

    private static string LocalType(ReadMember member) => member.Source.TypeName;

    private static string InitialValue(ReadMember member) =>
        member.Member.Spec.DefaultValue ?? member.Source.InitialValue;
}
