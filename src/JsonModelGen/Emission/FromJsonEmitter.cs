using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the read body: a straight line of (name, value) pairs in the expected order, one comparison for
/// each name, and one place where an unexpected name is looked up. That place jumps back into the line, so that after a missing,
/// unknown or misplaced key the expectation holds again.
/// </summary>
internal sealed class FromJsonEmitter
{
    private readonly ResolvedModel _model;
    private readonly CodeWriter _code;
    private readonly BodyHost _host;
    private readonly AccessorEmitter _accessors;
    private readonly ReadState _state;
    private readonly ReadGroupEmitter _groups;
    private readonly DepthLimitEmitter _limit;

    public FromJsonEmitter(ResolvedModel model, BodyHost host, AccessorEmitter accessors, CodeWriter code)
    {
        _model = model;
        _host = host;
        _accessors = accessors;
        _code = code;
        _state = new ReadState(model);
        _groups = new ReadGroupEmitter(model, _state, code);
        _limit = new DepthLimitEmitter(model.Options.MaxDepth, "reader", code);
    }

    private TypeDeclaration Declaration => _model.Spec.Declaration;

    public void Emit()
    {
        _state.EmitValuesType(_code);
        _host.EmitReadSignature(_code);
        using (_code.OpenBlock())
        {
            _state.EmitLocals(_code);
            if (_state.Found.Count > 0)
                _code.WriteLine("int start = reader.Position;");
            _limit.EmitStart();
            _code.WriteLine("reader.ReadStartObject();");
            if (_groups.Keys.Count == 0)
                EmitEmptyBody();
            else
                EmitChain();
            ReadCheckEmitter checks = new(_model, _state, _limit, _code);
            checks.Emit();
            ConstructionEmitter construction = new(_model, _state, _accessors, _code);
            construction.Emit();
            checks.EmitFunctions();
            construction.EmitFunctions();
            _groups.EmitReaders();
        }
    }

    private void EmitEmptyBody()
    {
        _code.WriteLine("if (!reader.TryReadEndObject())");
        using (_code.OpenBlock())
        {
            _code.WriteLine("do");
            using (_code.OpenBlock())
            {
                EmitNameAndLookUp();
            }

            _code.WriteLine("while (reader.ReadNextMember());");
        }

        _code.SeparateNext();
    }

    private void EmitChain()
    {
        IReadOnlyList<ReadKey> keys = _groups.Keys;
        _code.WriteLine($"if (!reader.TryReadFirstName({QuotedName(keys[0], "")}))");
        using (_code.OpenBlock())
        {
            _code.WriteLine("if (reader.TryReadEndObject())");
            using (_code.Indent())
                _code.WriteLine("goto Done;");
            _code.WriteLine("goto LookUp;");
        }

        for (int i = 0; i < keys.Count; i++)
        {
            _code.SeparateNext();
            _code.WriteLabel(keys[i].Label);
            foreach (string statement in keys[i].Statements)
                _code.WriteLine(statement);
            if (i + 1 < keys.Count)
            {
                _code.WriteLine($"if (!reader.TryReadNextName({QuotedName(keys[i + 1], ",")}))");
                using (_code.Indent())
                    _code.WriteLine("goto NextMember;");
            }
        }

        _code.SeparateNext();
        _code.WriteLabel("NextMember");
        _code.WriteLine("if (!reader.ReadNextMember())");
        using (_code.Indent())
            _code.WriteLine("goto Done;");
        EmitLookUp();
        _code.SeparateNext();
        _code.WriteLabel("Done");
    }

    private void EmitLookUp()
    {
        _code.SeparateNext();
        _code.WriteLabel("LookUp");
        using (_code.OpenBlock())
        {
            EmitNameAndLookUp();
            _code.WriteLine("goto NextMember;");
        }
    }

    private void EmitNameAndLookUp()
    {
        if (_groups.Keys.Count == 0 && _state.Extra is null && _model.Options.DisallowUnrecognizedKeys != true)
            _code.WriteLine("reader.ReadName();");
        else
            _code.WriteLine("global::System.ReadOnlySpan<byte> key = reader.ReadName();");
        NameLookupEmitter.Emit(_code, "key", Entries());
        if (_model.Options.CaseInsensitive == true)
            CaseInsensitiveLookupEmitter.Emit(_code, "key", Entries());
        _code.SeparateNext();
        EmitUnknown();
    }

    private IEnumerable<(string Text, string[] Action)> Entries()
    {
        foreach (ReadKey key in _groups.Keys)
            yield return (key.Key, ["goto " + key.Label + ";"]);
        foreach (ReadMember member in _state.Keyed)
        {
            // If a member is in a nested object, its alias is read by the lookup.
            string[] action = member.Member.Groups.Count == 0 ? ["goto " + member.Label + ";"] : [.. ReadGroupEmitter.Statements(member), "goto NextMember;"];
            foreach (string alias in member.Member.Aliases)
                yield return (alias, action);
        }

        foreach (string key in _state.SkippedKeys)
            yield return (key, ["goto SkipMember;"]);
    }

    private void EmitUnknown()
    {
        if (_state.Extra is { } extra)
        {
            bool hasUniqueKeys = _model.Options.AllowDuplicateKeys == false;
            if (hasUniqueKeys)
                _code.WriteLine($"{RuntimeNames.Extra}.RefuseTwice(ref reader, key, {extra.Local}, {CSharpText.Literal(Declaration.DisplayName)});");
            ExtraReadEmitter.EmitRead(extra, hasUniqueKeys, _code);
            if (_state.SkippedKeys.Count == 0)
                return;
            _code.WriteLine(_groups.Keys.Count == 0 ? "continue;" : "goto NextMember;");
            _code.SeparateNext();
            _code.WriteLabel("SkipMember");
        }

        if (_model.Options.DisallowUnrecognizedKeys == true)
        {
            _code.WriteLine($"{RuntimeNames.UnrecognizedKeys}.Add(ref unrecognized, key, reader.Position);");
            if (_state.SkippedKeys.Count > 0)
                _code.WriteLabel("SkipMember");
        }

        _code.WriteLine("reader.SkipValue();");
    }

    private static string QuotedName(ReadKey key, string prefix) =>
        CSharpText.Utf8Literal(prefix + "\"" + JsonText.Escape(key.Key) + "\":");
}
