using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>Finds what is written into one object: members, objects of a <c>Path</c>, members of flattened models, and unknown keys.</summary>
internal sealed class WrittenKeyCollector
{
    private readonly WriteScope _scope;
    private readonly List<WrittenKey> _keys = [];

    private WrittenKeyCollector(WriteScope scope) => _scope = scope;

    /// <summary>The keys of a model, with its discriminator first.</summary>
    public static IReadOnlyList<WrittenKey> Collect(ResolvedModel model, string instance, WriteScope scope)
    {
        WrittenKeyCollector collector = new(scope);
        if (model.Discriminator is { } discriminator)
            collector.Add(discriminator, instance);
        collector.Add(model.Members, 0, instance);
        return collector._keys;
    }

    /// <summary>The keys of an object, in the order in which they are written.</summary>
    /// <param name="members">The members in the object, at any depth.</param>
    /// <param name="depth">The nesting depth of the object.</param>
    /// <param name="instance">The expression for the model with the members.</param>
    /// <param name="scope">The write body.</param>
    public static IReadOnlyList<WrittenKey> Collect(IReadOnlyList<ResolvedMember> members, int depth, string instance, WriteScope scope)
    {
        WrittenKeyCollector collector = new(scope);
        collector.Add(members, depth, instance);
        return collector._keys;
    }

    private void Add(Discriminator discriminator, string instance)
    {
        DiscriminatorShape shape = new(discriminator.Text, discriminator.IsNumber);
        bool isConstant = !JsonText.NeedsEscaping(discriminator.Key) && !JsonText.NeedsEscaping(discriminator.Text);
        _keys.Add(new WrittenKey(discriminator.Key, null, instance, shape, Omission.Never) { Constant = isConstant ? shape.Json : null });
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
                AddObject(group, depth, instance);
            else if (group.Member.Parts is { } parts)
                AddFlattened(group.Member, parts, instance);
            else
                _keys.Add(new WrittenKey(group.Key, group.Member, instance, group.Member.Spec.Shape, group.Member.Omission));
        }

        if (depth == 0 && _scope.Extra?.KeyAmong(members, instance) is { } unknown)
            _keys.Add(unknown);
    }

    private void AddObject(KeyGroup<ResolvedMember> group, int depth, string instance)
    {
        ToJsonEmitter content = ToJsonEmitter.OfObject(Collect(group.Members, depth + 1, instance, _scope), _scope);
        _keys.Add(new WrittenKey(group.Key, null, instance, new ObjectShape(content.EmitObject), Omission.Never) { Condition = SomeIsThere(group.Members, instance) });
    }

    /// <summary>The condition for writing an object whose members may all be absent; null if it is always written.</summary>
    private string? SomeIsThere(IReadOnlyList<ResolvedMember> members, string instance)
    {
        List<string> conditions = [];
        foreach (ResolvedMember member in members)
        {
            if (member.Spec.Shape is not OptionalShape)
                return null;
            conditions.Add(_scope.Accessors.ValueOf(member.Spec, instance) + ".HasValue");
        }

        return string.Join(" || ", conditions);
    }

    /// <summary>The members of a flattened model. A null reference, possible at run time, writes none of them.</summary>
    private void AddFlattened(ResolvedMember member, IReadOnlyList<ResolvedMember> parts, string instance)
    {
        if (!new List<ResolvedMember>(ResolvedMember.LeavesOf(parts)).Exists(static part => part.IsWritten) && ResolvedMember.ExtraAmong(parts) is not { IsWritten: true })
            return;

        TypeShape shape = member.Spec.Shape;
        string local = _scope.Names.ForMember(member.Identifier);
        string value = _scope.Accessors.ValueOf(member.Spec, instance);
        HookEmitter hooks = HookEmitter.Of(member.Spec.Flat!, local, _scope.Accessors, _scope.Code);
        if (shape.IsReferenceType || shape.AcceptsNull)
        {
            _keys.Add(new WrittenKey("", member, instance, shape, Omission.Never) { Flattened = new FlattenedKeys(value + " is { } " + local, EmitUnlessNull) });
            return;
        }

        int first = _keys.Count;
        Add(parts, 0, local);
        _keys[first].Before.Insert(0, () =>
        {
            _scope.Code.WriteLine($"{shape.TypeName} {local} = {value};");
            hooks.EmitBeforeWriting();
        });
        _keys[_keys.Count - 1].After.Add(hooks.EmitAfterWriting);

        void EmitUnlessNull(KeyPlace start)
        {
            hooks.EmitBeforeWriting();
            ToJsonEmitter.EmitKeys(Collect(parts, 0, local, _scope), start, _scope);
            hooks.EmitAfterWriting();
        }
    }
}
