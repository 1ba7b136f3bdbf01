using Timeline.Functions.Tests.Host;

namespace Timeline.Functions.Tests.Infra;

/// <summary>The compiler has nothing to say about infra/, and would say it.</summary>
public sealed class CompilerTests
{
    /// <summary>A word about types is a warning of the compiler and ends nothing; here every word does.</summary>
    [Fact]
    public async Task Every_file_compiles_without_a_word()
    {
        using var bicep = new Bicep();
        Assert.Equal((0, "", ""), await bicep.Run("lint", "--pattern", "**/*.bicep"));
        Assert.Equal((0, "", ""), await bicep.Run("build", "main.bicep"));
    }

    [Fact]
    public async Task Every_file_is_formatted()
    {
        using var bicep = new Bicep();
        Assert.Equal((0, "", ""), await bicep.Run("format", "--pattern", "**/*.bicep"));
        Assert.All(Bicep.Files, file => Assert.Equal(Repository.Text(Path.Join("infra", file)), File.ReadAllText(bicep.File(file))));
    }

    [Fact]
    public async Task A_mistake_is_told()
    {
        (string File, string Right, string Wrong, string Code)[] mistakes =
        [
            ("main.bicep", "param alertEmail string", "param alertMail string", "BCP057"),
            ("main.bicep", "output healthUrl string = 'https", "output healthUrl int = 'https", "BCP033"),
            ("modules/app.bicep", "httpsOnly: true", "safe: true", "BCP037"),
            ("modules/storage.bicep", "days: 7", "days: '7'", "BCP036"),
            ("modules/storage.bicep", "storageAccounts@2025-01-01", "storageAccounts@2025-01-32", "BCP081"),
            ("modules/storage.bicep", "@description('The tables.')\n", "", "use-description-params"),
            ("modules/budget.bicep", "  name: name\n", "  name: 'fixed'\n", "no-unused-params"),
        ];
        using var bicep = new Bicep();
        foreach (var (file, right, wrong, code) in mistakes)
        {
            var text = File.ReadAllText(bicep.File(file));
            Assert.Contains(right, text, StringComparison.Ordinal);
            bicep.CopyTo(code);
            await File.WriteAllTextAsync(bicep.File(Path.Join(code, file)), text.Replace(right, wrong, StringComparison.Ordinal),
                TestContext.Current.CancellationToken);
        }

        // The compiler takes seconds to start, so it is started once.
        var said = (await bicep.Run("lint", "--pattern", "*/main.bicep")).Errors.Split('\n');
        Assert.All(mistakes, mistake => Assert.Contains(said, line => line.Contains($"/{mistake.Code}/", StringComparison.Ordinal)
                && line.Contains($" {mistake.Code}:", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_linter_is_at_error()
    {
        var rules = Repository.Json("infra/bicepconfig.json").GetProperty("analyzers").GetProperty("core").GetProperty("rules");
        Assert.All(rules.EnumerateObject(), rule => Assert.Equal("error", rule.Value.GetProperty("level").GetString()));
    }

    [Fact]
    public async Task Azd_gives_every_parameter_that_is_needed_and_none_that_there_is_not()
    {
        var given = Repository.Json("infra/main.parameters.json").GetProperty("parameters").EnumerateObject().Select(parameter => parameter.Name).ToArray();
        var taken = (await Prediction.Template).GetProperty("parameters").EnumerateObject().ToArray();
        Assert.Subset(taken.Select(parameter => parameter.Name).ToHashSet(), given.ToHashSet());
        Assert.Subset(given.ToHashSet(), taken.Where(parameter => !parameter.Value.TryGetProperty("defaultValue", out _)).Select(parameter => parameter.Name)
            .ToHashSet());
    }

    [Fact]
    public async Task Every_parameter_is_on_the_page()
    {
        var page = Repository.Text("docs/deploy.md");
        Assert.All((await Prediction.Template).GetProperty("parameters").EnumerateObject(),
            parameter => Assert.Contains($"`{parameter.Name}`", page, StringComparison.Ordinal));
    }
}
