using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the write body: literals and values one after the other. Space is checked once for each run of
/// values of bounded size (see <see cref="CapacityPlan"/>).
/// </summary>
internal sealed class ToJsonEmitter
{
    private readonly ExtraWriteEmitter? _extra;
    private readonly AccessorEmitter _accessors;
    private readonly CodeWriter _code;
    private readonly LocalNames _names;
    private readonly List<WrittenKey> _members = [];
    private readonly CapacityPlan _capacity;
    private string _held = "";

    private ToJsonEmitter(IReadOnlyList<ResolvedMember> members, int depth, string instance, KeyPlace start, LocalNames names, AccessorEmitter accessors, CodeWriter code, ExtraWriteEmitter? extra, Discriminator? discriminator = null)
    {
        _extra = extra;
        _accessors = accessors;
        _names = names;
        _code = code;
        if (discriminator is not null)
            _members.Add(DiscriminatorShape.KeyOf(discriminator, instance));
        Add(members, depth, instance);
        _capacity = new CapacityPlan(_members, start);
    }

    /// <summary>Emits the write body of a model.</summary>
    public static void Emit(ResolvedModel model, BodyHost host, AccessorEmitter accessors, CodeWriter code)
    {
        host.EmitWriteSignature(code);
        using (code.OpenBlock())
        {
            host.EmitWriteStart(code);
            HookEmitter hooks = HookEmitter.Of(model, host.Instance, code);
            hooks.EmitBeforeWriting();
            LocalNames names = model.Options.MaxDepth is null ? new("writer", host.Instance) : new("writer", host.Instance, DepthLimitEmitter.Local);
            ExtraWriteEmitter? extra = model.Extra is { IsWritten: true } ? new(model, accessors, names, code) : null;
            DepthLimitEmitter limit = new(model.Options.MaxDepth, "writer", code);
            limit.EmitStart();
            new ToJsonEmitter(model.Members, 0, host.Instance, KeyPlace.BehindBrace, names, accessors, code, extra, model.Discriminator).EmitObject();
            limit.EmitEnd();
            hooks.EmitAfterWriting();
        }
    }

    private void Add(IReadOnlyList<ResolvedMember> members, int depth, string instance)
    {
        List<ResolvedMember> written = [];
        foreach (ResolvedMember member in members)
        {
            if (member is { IsWritten: true, Spec.Extra: null })
                written.Add(member);
        }

        foreach (KeyGroup<ResolvedMember> group in KeyGroups.At(written, depth, static member => member))
        {
            if (group.Member is null)
                _members.Add(new WrittenKey(group.Key, null, instance, new ObjectShape(new ToJsonEmitter(group.Members, depth + 1, instance, KeyPlace.BehindBrace, _names, _accessors, _code, extra: null).EmitObject), Omission.Never) { Condition = SomeIsThere(group.Members, instance) });
            else if (group.Member.Parts is { } parts)
                AddFlattened(group.Member, parts, instance);
            else
                _members.Add(new WrittenKey(group.Key, group.Member, instance, group.Member.Spec.Shape, group.Member.Omission));
        }

        if (depth == 0 && _extra?.KeyAmong(members, instance) is { } unknown)
            _members.Add(unknown);
    }

    /// <summary>The condition for writing an object whose members may all be absent; null if it is always written.</summary>
    private string? SomeIsThere(IReadOnlyList<ResolvedMember> members, string instance)
    {
        List<string> conditions = [];
        foreach (ResolvedMember member in members)
        {
            if (member.Spec.Shape is not OptionalShape)
                return null;
            conditions.Add(_accessors.ValueOf(member.Spec, instance) + ".HasValue");
        }

        return string.Join(" || ", conditions);
    }

    /// <summary>The members of a flattened model. A null reference, possible at run time, writes none of them.</summary>
    private void AddFlattened(ResolvedMember member, IReadOnlyList<ResolvedMember> parts, string instance)
    {
        if (!new List<ResolvedMember>(ResolvedMember.LeavesOf(parts)).Exists(static part => part.IsWritten) && ResolvedMember.ExtraAmong(parts) is not { IsWritten: true })
            return;

        TypeShape shape = member.Spec.Shape;
        string local = _names.ForMember(member.Identifier);
        if (shape.IsReferenceType || shape.AcceptsNull)
        {
            _members.Add(new WrittenKey("", member, instance, shape, Omission.Never) { Flattened = new FlattenedKeys(_accessors.ValueOf(member.Spec, instance) + " is { } " + local, start => EmitFlattened(member, parts, local, start)) });
            return;
        }

        int first = _members.Count;
        HookEmitter hooks = HookEmitter.Of(member.Spec.Flat!, local, _accessors, _code);
        Add(parts, 0, local);
        _members[first].Before.Insert(0, () =>
        {
            _code.WriteLine($"{shape.TypeName} {local} = {_accessors.ValueOf(member.Spec, instance)};");
            hooks.EmitBeforeWriting();
        });
        _members[_members.Count - 1].After.Add(hooks.EmitAfterWriting);
    }

    private void EmitFlattened(ResolvedMember member, IReadOnlyList<ResolvedMember> parts, string local, KeyPlace start)
    {
        HookEmitter hooks = HookEmitter.Of(member.Spec.Flat!, local, _accessors, _code);
        hooks.EmitBeforeWriting();
        new ToJsonEmitter(parts, 0, local, start, _names, _accessors, _code, _extra).EmitMembers();
        hooks.EmitAfterWriting();
    }

    private void EmitObject()
    {
        bool startsApart = !_capacity.StartsWithKey;
        _code.WriteLine($"writer.Enter(reserve: {(startsApart ? 1 : 0) + _capacity.Before(0)});");
        if (startsApart)
            _code.WriteLine("writer.WriteRaw(\"{\"u8);");
        EmitEach();
        _code.WriteLine("writer.WriteEndObject();");
    }

    /// <summary>The members, inside an object.</summary>
    private void EmitMembers()
    {
        EmitReservation(0);
        EmitEach();
    }

    private void EmitEach()
    {
        for (int i = 0; i < _members.Count; i++)
        {
            foreach (Action before in _members[i].Before)
                before();
            EmitMember(i);
            foreach (Action after in _members[i].After)
                after();
        }
    }

    private void EmitMember(int index)
    {
        WrittenKey member = _members[index];
        if (member.Flattened is { } flattened)
        {
            EmitFlattened(index, flattened);
        }
        else if (member.Constant is { } constant)
        {
            EmitConstant(index, constant);
        }
        else
        {
            string value = member.Member is { } written ? _accessors.ValueOf(written.Spec, member.Instance) : "";
            EmitKey(index, value, _names.ForMember(member.Member?.Identifier ?? "group"));
        }
    }

    private void EmitKey(int index, string value, string local)
    {
        WrittenKey member = _members[index];
        if (member.IsCertain)
        {
            EmitName(index, Prefix(index), _capacity.ForValue(index));
            EmitValue(member.Shape, value, local, _capacity.Before(index + 1));
            return;
        }

        TypeShape shape = member.Shape;
        _code.WriteLine($"if ({member.Condition ?? OmissionCondition.Of(member.Omission, shape, value, local)})");
        if (member.Omission.IfConvertedToNull is { } call)
            EmitConditional(index, call.Json!.NonNull, OmissionCondition.Made(local), local + "Value");
        else if (shape is OptionalShape optional)
            EmitConditional(index, optional.Inner, local, local + "Value");
        else if (member.Omission.IfNull)
            EmitConditional(index, shape.NonNull, local, local + "Value");
        else
            EmitConditional(index, shape, value, local);

        _code.SeparateNext();
        EmitReservation(index + 1);
    }

    /// <summary>Reserves the space for a key, where what precedes it could not.</summary>
    private void EmitReservation(int index)
    {
        if (_capacity.Before(index) > 0)
            _code.WriteLine($"writer.Ensure({_capacity.Before(index)});");
    }

    /// <summary>Constant text is merged with the following name.</summary>
    private void EmitConstant(int index, string constant)
    {
        string text = Prefix(index) + "\"" + _members[index].Key + "\":" + constant;
        WrittenKey? next = index + 1 < _members.Count ? _members[index + 1] : null;
        if (next is { IsCertain: true, Before.Count: 0 } && !JsonText.NeedsEscaping(next.Key))
            _held = text;
        else
            _code.WriteLine($"writer.WriteRaw({CSharpText.Utf8Literal(text)});");
    }

    private void EmitFlattened(int index, FlattenedKeys flattened)
    {
        _code.WriteLine($"if ({flattened.Condition})");
        using (_code.OpenBlock())
            flattened.Emit(_capacity.IsBehindKey(index) ? KeyPlace.BehindKey : KeyPlace.BehindOmitted);

        _code.SeparateNext();
        EmitReservation(index + 1);
    }

    private void EmitConditional(int index, TypeShape shape, string value, string local)
    {
        using (_code.OpenBlock())
        {
            bool commaIsCertain = _capacity.IsBehindKey(index);
            if (!commaIsCertain && !_capacity.BeginsObject(index))
                _code.WriteLine("writer.WriteCommaUnlessFirst();");
            string prefix = commaIsCertain ? "," : "";
            _code.WriteLine($"writer.Ensure({_capacity.OfName(index, prefix) + shape.RoomNeeded});");
            EmitName(index, prefix, shape.RoomNeeded);
            EmitValue(shape, value, local, 0);
        }
    }

    /// <summary>If the escaped form of a name depends on the encoder, the writer escapes it.</summary>
    private void EmitName(int index, string prefix, int roomForValue)
    {
        string key = _members[index].Key;
        if (!JsonText.NeedsEscaping(key))
        {
            _code.WriteLine($"writer.WriteRaw({CSharpText.Utf8Literal(prefix + "\"" + key + "\":")});");
            return;
        }

        if (prefix.Length > 0)
            _code.WriteLine($"writer.WriteRaw({CSharpText.Utf8Literal(prefix)});");
        _code.WriteLine($"writer.WriteName({CSharpText.Literal(key)});");
        if (roomForValue > 0)
            _code.WriteLine($"writer.Ensure({roomForValue});");
    }

    private void EmitValue(TypeShape shape, string value, string local, int tail)
    {
        shape.WriteValue(_code, value, local, tail);
        if (shape.MaxSize == TypeShape.Unbounded && !shape.EnsuresTail && tail > 0)
            _code.WriteLine($"writer.Ensure({tail});");
    }

    /// <summary>The beginning of an unconditional member's literal: the brace, a comma, or a conditional comma.</summary>
    private string Prefix(int index)
    {
        if (_capacity.BeginsObject(index))
            return "{";
        if (_capacity.IsBehindKey(index))
        {
            string held = _held;
            _held = "";
            return held + ",";
        }

        _code.WriteLine("writer.WriteCommaUnlessFirst();");
        _code.WriteLine($"writer.Ensure({_capacity.ForKey(index)});");
        return "";
    }
}
